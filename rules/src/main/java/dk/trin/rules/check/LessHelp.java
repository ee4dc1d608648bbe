package dk.trin.rules.check;

import dk.trin.rules.engine.Goal;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Outputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * One way in which a table would give less help to the second of two citizens than to the first.
 *
 * @param first what makes the row {@code firstRow} decide about the first
 * @param second what the second would have to be; with {@code secondRow} deciding, if some row does
 */
record LessHelp(Goal first, int firstRow, Goal second, Optional<Integer> secondRow) {
    /** Supports that lead into company: a later one replaces an earlier one. */
    private static final List<String> INTO_COMPANY = List.of("association-visit", "intro-course", "escort");

    /** Whether the table's help is compared at all: levels, intensity, coordination and supports are. */
    static boolean concerns(DecisionTable table) {
        return isSupports(table) || isRaising(table);
    }

    /** Every way for this table; rows that are marked as exceptions are left out. */
    static List<LessHelp> ways(CheckedTable table) {
        return isSupports(table.table()) ? ofSupports(table) : ofValues(table);
    }

    static List<LessHelp> ofValues(CheckedTable table) {
        List<LessHelp> ways = new ArrayList<>();
        int[] rows = table.rows(row -> !table.table().marks().excepts(table.row(row)))
                .toArray();
        for (int first : rows) {
            for (int second : rows) {
                if (table.help(second) < table.help(first)) {
                    ways.add(new LessHelp(table.decides(first), first, table.decides(second), Optional.of(second)));
                }
            }
        }
        return ways;
    }

    private static List<LessHelp> ofSupports(CheckedTable table) {
        return table.rows(row -> !table.table().marks().excepts(table.row(row)))
                .mapToObj(row -> {
                    IntPredicate asFar = other -> leadsAsFar(code(table, other), code(table, row));
                    Goal neither = table.citizens().outsideOf(table.regions(asFar));
                    return new LessHelp(table.decides(row), row, neither, Optional.empty());
                })
                .toList();
    }

    private static boolean leadsAsFar(String other, String support) {
        return other.equals(support)
                || INTO_COMPANY.contains(support) && INTO_COMPANY.indexOf(other) > INTO_COMPANY.indexOf(support);
    }

    private static String code(CheckedTable table, int row) {
        return ((Conclusion.Concludes) table.row(row).conclusion()).value().code();
    }

    private static boolean isSupports(DecisionTable table) {
        return table.target().code().equals(Outputs.SUPPORTS.code());
    }

    private static boolean isRaising(DecisionTable table) {
        return table.target() instanceof Target.OfOutput of
                && of.output().need() == Need.MORE
                && (of.output().kind() == OutputKind.LEVEL
                        || List.of(Outputs.INTENSITY.code(), Outputs.COORDINATION.code())
                                .contains(table.target().code()));
    }
}
