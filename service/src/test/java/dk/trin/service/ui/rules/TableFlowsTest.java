package dk.trin.service.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFlowsTest {
    private static final Pattern EDGE = Pattern.compile("M(\\d+) (\\d+)C\\d+ \\d+ \\d+ \\d+ (\\d+) (\\d+)");

    static List<RuleSet> shipped() {
        return ShippedRuleSets.load().all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyTableStandsInThePictureOnce(RuleSet ruleSet) {
        assertThat(flow(ruleSet).boxes().stream()
                        .flatMap(box -> box.lines().stream())
                        .map(line -> name(line.href())))
                .containsExactlyInAnyOrderElementsOf(
                        ruleSet.tables().stream().map(DecisionTable::name).toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noBoxLiesOnAnotherAndAllAreInsideThePicture(RuleSet ruleSet) {
        TableFlow flow = flow(ruleSet);
        for (TableFlow.Box one : flow.boxes()) {
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(flow.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(flow.height());
            assertThat(flow.boxes())
                    .filteredOn(other -> other != one && other.x() == one.x())
                    .allMatch(other -> other.y() >= one.y() + one.height() || one.y() >= other.y() + other.height());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theLinesLeadFromEachTableToAllThatRestOnIt(RuleSet ruleSet) {
        TableFlow flow = flow(ruleSet);
        for (DecisionTable from : ruleSet.tables()) {
            for (DecisionTable to : ruleSet.tables()) {
                boolean reads = to.reads().stream()
                        .anyMatch(term -> term.code().equals(from.target().code()));
                if (reads) {
                    assertThat(reached(flow, box(flow, from)))
                            .as("%s feeds %s", from.name(), to.name())
                            .contains(box(flow, to));
                }
            }
        }
    }

    private static TableFlow flow(RuleSet ruleSet) {
        return new TableFlows(ruleSet, Language.DANISH, "Tilbud").draw();
    }

    private static TableFlow.Box box(TableFlow flow, DecisionTable table) {
        return flow.boxes().stream()
                .filter(box ->
                        box.lines().stream().anyMatch(line -> name(line.href()).equals(table.name())))
                .findFirst()
                .orElseThrow();
    }

    private static Set<TableFlow.Box> reached(TableFlow flow, TableFlow.Box from) {
        Set<TableFlow.Box> reached = new HashSet<>();
        List<TableFlow.Box> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            TableFlow.Box box = open.remove(0);
            for (TableFlow.Edge edge : flow.edges()) {
                Matcher ends = EDGE.matcher(edge.path());
                assertThat(ends.matches()).as(edge.path()).isTrue();
                if (at(flow, ends.group(1), ends.group(2)).equals(box)) {
                    TableFlow.Box next = at(flow, ends.group(3), ends.group(4));
                    if (reached.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return reached;
    }

    /** The box on whose side a line ends. */
    private static TableFlow.Box at(TableFlow flow, String x, String y) {
        int column = Integer.parseInt(x);
        int middle = Integer.parseInt(y);
        return flow.boxes().stream()
                .filter(box -> box.x() == column || box.x() + box.width() == column)
                .filter(box -> box.y() + box.height() / 2 == middle)
                .findFirst()
                .orElseThrow();
    }

    private static String name(String href) {
        return href.substring(href.lastIndexOf('/') + 1);
    }
}
