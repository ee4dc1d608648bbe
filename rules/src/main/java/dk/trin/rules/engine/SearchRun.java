package dk.trin.rules.engine;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One search for a citizen, or for two who differ on one axis.
 *
 * <p>What is known is split along a condition that keeps the goal open, and again, until a piece meets the goal or cannot.
 * The side of a split that the goal wants is looked at first. The pieces are counted, never timed.
 */
final class SearchRun {
    static final int MOST_PIECES = 20_000;

    private final Grid grid;
    private final Chain chain;
    private final Splits splits;
    private final Necessity necessity;
    private final List<Side> sides;
    private final Tally tally = new Tally();
    private int pieces;
    private boolean finished = true;

    /**
     * @param sides one for a citizen, two for a pair
     */
    SearchRun(Grid grid, Chain chain, List<Side> sides) {
        this.grid = grid;
        this.chain = chain;
        this.splits = new Splits(grid, chain);
        this.necessity = new Necessity(chain);
        this.sides = sides;
    }

    /**
     * One citizen's part of the search.
     *
     * @param axis where the citizen is held to {@code cells}; {@link TableCells#NO_AXIS} for none
     */
    record Side(Goal goal, int axis, long cells) {}

    Found search() {
        long[] known = grid.nothingKnown();
        if (look(known)) {
            widen(known);
            List<long[]> citizens = new ArrayList<>();
            sides.forEach(side -> read(side, known).ifPresent(citizens::add));
            return new Found.Somebody(citizens);
        }
        return finished ? new Found.Nobody() : new Found.Unfinished();
    }

    /** Whether somebody was found, who then stands in {@code known}. */
    private boolean look(long[] known) {
        if (++pieces > MOST_PIECES) {
            finished = false;
            return false;
        }
        long[] before = known.clone();
        if (narrow(known)) {
            Optional<Side> open = sides.stream()
                    .filter(side -> !isMet(side, read(side, known).orElseThrow()))
                    .findFirst();
            if (open.isEmpty() || divide(known, open.get())) {
                return true;
            }
        }
        System.arraycopy(before, 0, known, 0, known.length);
        return false;
    }

    private boolean divide(long[] known, Side open) {
        long[] citizen = read(open, known).orElseThrow();
        Optional<Splits.Split> split = splits.towards(open.goal(), citizen).or(() -> settle(citizen));
        if (split.isEmpty()) {
            return false;
        }
        int axis = split.get().axis();
        long before = known[axis];
        known[axis] = before & split.get().first();
        if (look(known)) {
            return true;
        }
        known[axis] = Cells.without(before, split.get().first());
        return look(known);
    }

    /** Leaves only answers with which every side can still meet its goal; false when none are left. */
    private boolean narrow(long[] known) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Side side : sides) {
                Optional<long[]> citizen = read(side, known);
                if (citizen.isEmpty() || !necessity.narrow(side.goal(), citizen.get())) {
                    return false;
                }
                changed |= keep(side, citizen.get(), known);
            }
        }
        return true;
    }

    /** Takes over what was narrowed; levels follow by themselves, and what the sides differ in is their own. */
    private boolean keep(Side side, long[] citizen, long[] known) {
        boolean changed = false;
        for (int axis = 0; axis < known.length; axis++) {
            if (axis != side.axis() && chain.concluding(axis).isEmpty() && known[axis] != citizen[axis]) {
                known[axis] = citizen[axis];
                changed = true;
            }
        }
        return changed;
    }

    /** Takes back every answer that the goal does not need. */
    private void widen(long[] known) {
        for (int axis = 0; axis < known.length; axis++) {
            long needed = known[axis];
            known[axis] = grid.axis(axis).all();
            for (Side side : sides) {
                if (read(side, known).filter(citizen -> isMet(side, citizen)).isEmpty()) {
                    known[axis] = needed;
                }
            }
        }
    }

    /** What is known of a citizen with the levels filled in; nothing when a level cannot be concluded. */
    private Optional<long[]> read(Side side, long[] known) {
        long[] citizen = known.clone();
        if (side.axis() != TableCells.NO_AXIS) {
            citizen[side.axis()] &= side.cells();
            if (citizen[side.axis()] == Cells.NONE) {
                return Optional.empty();
            }
        }
        for (TableCells table : chain.tables()) {
            table.read(citizen, tally);
            citizen[table.axis()] = tally.possible();
            if (tally.possible() == Cells.NONE) {
                return Optional.empty();
            }
        }
        return Optional.of(citizen);
    }

    private boolean isMet(Side side, long[] citizen) {
        for (Region region : side.goal().inside()) {
            if (!region.must(citizen)) {
                return false;
            }
        }
        for (Region region : side.goal().outside()) {
            if (region.may(citizen)) {
                return false;
            }
        }
        return chain.faulty().stream().allMatch(table -> isConcluded(table, citizen));
    }

    /** Only a table with gaps or conflicts can fail to conclude one level of somebody. */
    private boolean isConcluded(TableCells table, long[] citizen) {
        table.read(citizen, tally);
        return Cells.isOne(tally.possible()) && Cells.may(tally.sure(), tally.possible());
    }

    private Optional<Splits.Split> settle(long[] citizen) {
        return chain.faulty().stream()
                .filter(table -> !isConcluded(table, citizen))
                .findFirst()
                .flatMap(table -> splits.settling(table, citizen));
    }
}
