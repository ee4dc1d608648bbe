package dk.trin.rules.check;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.engine.Found;
import dk.trin.rules.engine.Step;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Not being motivated now takes no coordination and no talk away. Motivation itself is readiness, not need. */
final class MotivationCheck {
    private static final String MOTIVATION = "personal.motivation";
    private static final String NOT_NOW = "not-now";

    private final Subject subject;
    private final List<Finding> findings = new ArrayList<>();

    private MotivationCheck(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        MotivationCheck check = new MotivationCheck(subject);
        Optional<Term> motivation = subject.ruleSet().vocabulary().term(MOTIVATION);
        Grid grid = subject.grid();
        if (motivation.filter(grid::has).isPresent()) {
            int place = grid.placeOf(motivation.get());
            motivation
                    .get()
                    .withCode(NOT_NOW)
                    .ifPresent(notNow -> subject.tables().stream()
                            .filter(MotivationCheck::concerns)
                            .filter(table -> subject.restsOn(table).contains(place))
                            .forEach(table -> check.check(table, steps(place, motivation.get(), notNow))));
        }
        return check.findings;
    }

    private static boolean concerns(CheckedTable table) {
        String target = table.table().target().code();
        return target.equals(Outputs.COORDINATION.code()) || target.endsWith("-talk");
    }

    private static List<Step> steps(int place, Term motivation, Value notNow) {
        return motivation.values().stream()
                .filter(value -> !value.equals(notNow))
                .map(value -> new Step(place, value.position(), notNow.position()))
                .toList();
    }

    private void check(CheckedTable table, List<Step> steps) {
        for (LessHelp way : LessHelp.ofValues(table)) {
            for (Step step : steps) {
                Found found = subject.search().find(step, way.first(), way.second());
                if (found instanceof Found.Somebody pair) {
                    findings.add(table.finding(
                                    FindingCode.RESPECT,
                                    way.secondRow().orElse(way.firstRow()),
                                    Messages.text("check.respect-motivation", table.given(way.firstRow())))
                            .with(new PairPortrait(subject, table, way, step).of(pair)));
                    return;
                }
                if (found instanceof Found.Unfinished) {
                    findings.add(Unfinished.of(FindingCode.RESPECT, table.table()));
                    return;
                }
            }
        }
    }
}
