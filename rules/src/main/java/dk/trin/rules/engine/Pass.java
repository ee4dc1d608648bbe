package dk.trin.rules.engine;

/**
 * What the tables conclude from what is known. Never narrower than the truth; it can be wider, because a level that was
 * concluded forgets which answers it came from.
 *
 * @param known one set of cells per axis, with what was concluded filled in
 * @param matches one bit per row that may match
 * @param possible by table, the outcomes that are possible
 * @param sure by table, the outcomes that some row gives whatever is still missing
 */
record Pass(long[] known, long[] matches, long[] possible, long[] sure) {
    static Pass begin(long[] known, CompiledTables tables) {
        return new Pass(
                known.clone(), new long[(tables.rows() >> 6) + 1], new long[tables.size()], new long[tables.size()]);
    }

    boolean mayMatch(TableCells table, int row) {
        int number = table.firstRow() + row;
        return (matches[number >> 6] >>> number & 1) != 0;
    }

    void note(TableCells table, Tally tally) {
        if (tally.possible() == 0 && !table.isCollecting()) {
            throw new UnansweredException(table.table());
        }
        possible[table.index()] = tally.possible();
        sure[table.index()] = tally.sure();
        if (table.axis() != TableCells.NO_AXIS) {
            known[table.axis()] = tally.possible();
        }
    }
}
