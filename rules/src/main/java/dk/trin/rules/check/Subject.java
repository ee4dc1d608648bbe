package dk.trin.rules.check;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.engine.CitizenSearch;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Outputs;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rule set that is checked, with what several checks need to know of it. */
record Subject(RuleSet ruleSet, CitizenSearch search, List<CheckedTable> tables, Portrait portrait) {
    Subject {
        tables = List.copyOf(tables);
    }

    static Subject of(RuleSet ruleSet) {
        return new Subject(
                ruleSet,
                CitizenSearch.of(ruleSet),
                ruleSet.tables().stream()
                        .map(table -> CheckedTable.of(table, ruleSet))
                        .toList(),
                new Portrait(ruleSet));
    }

    Grid grid() {
        return ruleSet.grid();
    }

    /** The table for an output or an offer type; a rule set need not conclude everything. */
    Optional<CheckedTable> table(String target) {
        return tables.stream()
                .filter(each -> each.table().target().code().equals(target))
                .findFirst();
    }

    Optional<CheckedTable> table(Outputs output) {
        return table(output.code());
    }

    /** The places of all axes that have a say in a table, be it through levels. */
    SortedSet<Integer> restsOn(CheckedTable table) {
        SortedSet<Integer> axes = new TreeSet<>();
        gather(table, axes);
        return axes;
    }

    private void gather(CheckedTable table, SortedSet<Integer> axes) {
        for (int axis : table.axes()) {
            if (axes.add(axis)) {
                table(grid().axis(axis).term().code()).ifPresent(level -> gather(level, axes));
            }
        }
    }
}
