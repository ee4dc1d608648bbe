package dk.trin.rules.check;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.check.CheckReport.Fairness;
import dk.trin.rules.engine.Found;
import dk.trin.rules.engine.Step;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Output;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * More need never gives less help. Shown table by table: tables that each keep the order keep it together. A table that
 * does not, or that reads something without an order, is searched for two whole citizens who differ in one answer.
 */
final class FairnessCheck {
    /** A table that is too much for the search in a few places is left at that. */
    private static final int MOST_UNFINISHED = 3;

    /** Every row is compared with every other. */
    private static final int MOST_ROWS = 200;

    private final Subject subject;
    private final Map<String, Fairness> verdicts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FairnessCheck(Subject subject) {
        this.subject = subject;
        subject.tables().stream()
                .filter(table -> LessHelp.concerns(table.table()))
                .sorted(Comparator.comparing(
                        table -> subject.ruleSet().stages().get(table.table().name())))
                .forEach(table -> verdicts.put(table.table().name(), verdict(table)));
    }

    /** By table, for the tables it concerns. */
    Map<String, Fairness> verdicts() {
        return verdicts;
    }

    List<Finding> findings() {
        return findings;
    }

    private Fairness verdict(CheckedTable table) {
        if (table.size() > MOST_ROWS) {
            findings.add(notShown(table));
            return Fairness.NOT_SHOWN;
        }
        List<LessHelp> ways = LessHelp.ways(table);
        if (keepsTheOrder(table, ways)) {
            List<Output> notProved = levelsRead(table.table()).stream()
                    .filter(level ->
                            fairness(level).filter(Fairness.PROVED::equals).isEmpty())
                    .toList();
            if (notProved.isEmpty()) {
                return Fairness.PROVED;
            }
            if (notProved.stream().allMatch(level -> fairness(level).isPresent())) {
                return Fairness.WAITING;
            }
        }
        return searched(table, ways);
    }

    /** Nothing for a level that the check does not concern, as one without an order. */
    private Optional<Fairness> fairness(Output level) {
        return subject.table(level.code())
                .flatMap(table -> Optional.ofNullable(verdicts.get(table.table().name())));
    }

    private static List<Output> levelsRead(DecisionTable table) {
        return table.reads().stream()
                .filter(Output.class::isInstance)
                .map(Output.class::cast)
                .toList();
    }

    /** Whether no step on one of its own axes takes help away, whatever levels come together. */
    private boolean keepsTheOrder(CheckedTable table, List<LessHelp> ways) {
        return table.axes().stream()
                .flatMap(axis -> MoreNeed.steps(subject.grid(), axis).stream())
                .allMatch(step -> ways.stream()
                        .allMatch(way -> subject.search().findOnOwnAxes(step, way.first(), way.second())
                                instanceof Found.Nobody));
    }

    private Fairness searched(CheckedTable table, List<LessHelp> ways) {
        int unfinished = 0;
        for (Step step : factorSteps(table)) {
            for (LessHelp way : ways) {
                Found found = subject.search().find(step, way.first(), way.second());
                if (found instanceof Found.Somebody pair) {
                    findings.add(finding(table, way, step, pair));
                    return Fairness.REFUTED;
                }
                if (found instanceof Found.Unfinished && ++unfinished == MOST_UNFINISHED) {
                    findings.add(notShown(table));
                    return Fairness.NOT_SHOWN;
                }
            }
        }
        if (unfinished > 0) {
            findings.add(notShown(table));
        }
        return unfinished > 0 ? Fairness.NOT_SHOWN : Fairness.PROVED;
    }

    /** A step within an order tells more than one more disease, so it is tried first. */
    private List<Step> factorSteps(CheckedTable table) {
        return subject.restsOn(table).stream()
                .filter(axis -> subject.grid().axis(axis).term() instanceof Factor)
                .sorted(Comparator.comparing(axis -> subject.grid().axis(axis) instanceof Axis.OfMember))
                .flatMap(axis -> MoreNeed.steps(subject.grid(), axis).stream())
                .toList();
    }

    private Finding finding(CheckedTable table, LessHelp way, Step step, Found.Somebody pair) {
        int first = way.firstRow();
        PairPortrait portrait = new PairPortrait(subject, table, way, step);
        if (way.secondRow().isEmpty()) {
            return table.finding(
                            FindingCode.FAIRNESS,
                            first,
                            Messages.text(
                                    "check.fairness-support", table.row(first).id(), table.given(first)))
                    .with(portrait.of(pair));
        }
        int second = way.secondRow().get();
        return table.finding(
                        FindingCode.FAIRNESS,
                        second,
                        Messages.text(
                                "check.fairness",
                                table.row(first).id(),
                                table.given(first),
                                table.row(second).id(),
                                table.given(second)))
                .with(portrait.of(pair));
    }

    private static Finding notShown(CheckedTable table) {
        return Finding.of(
                FindingCode.FAIRNESS_NOT_SHOWN,
                table.table().place(),
                Messages.text("check.fairness-not-shown", table.table().title()));
    }
}
