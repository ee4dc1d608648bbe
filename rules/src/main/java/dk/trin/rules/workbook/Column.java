package dk.trin.rules.workbook;

/**
 * How a column of a sheet looks to the one who edits it.
 *
 * @param title what it is about, shown when a cell is chosen; empty when its heading says so
 * @param hint how to fill it in; empty for none
 * @param width in characters
 */
record Column(String title, String hint, Look heading, Look cell, int width, Choice choice) {
    static Column of(Look heading, Look cell, int width) {
        return new Column("", "", heading, cell, width, new Choice.Free());
    }

    Column choosing(Choice other) {
        return new Column(title, hint, heading, cell, width, other);
    }
}
