package dk.trin.rules.check;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Marks;
import dk.trin.rules.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the reasons that authors have written above their tables to the warnings they are about. */
final class Acknowledgements {
    private final RuleSet ruleSet;
    private final Set<Marks.Mark> used = new LinkedHashSet<>();

    private Acknowledgements(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** The same findings, warnings with their reasons; and one for each reason that is about no warning. */
    static List<Finding> applied(List<Finding> findings, RuleSet ruleSet) {
        Acknowledgements acknowledgements = new Acknowledgements(ruleSet);
        List<Finding> applied =
                new ArrayList<>(findings.stream().map(acknowledgements::applied).toList());
        ruleSet.tables()
                .forEach(table -> table.marks().acknowledged().stream()
                        .filter(mark -> !acknowledgements.used.contains(mark))
                        .forEach(mark -> applied.add(unused(table, mark))));
        return applied;
    }

    private Finding applied(Finding finding) {
        Optional<Marks.Mark> mark = ruleSet.tables().stream()
                .filter(table -> table.sheet().equals(finding.place().sheet()))
                .flatMap(table -> table.marks().acknowledged().stream())
                .filter(each -> each.on().equals((finding.code().code() + " " + finding.row()).strip()))
                .findFirst();
        if (mark.isEmpty() || finding.severity() != Severity.WARNING) {
            return finding;
        }
        used.add(mark.get());
        return finding.acknowledged(mark.get().reason());
    }

    private static Finding unused(DecisionTable table, Marks.Mark mark) {
        return Finding.of(
                FindingCode.UNUSED_ACKNOWLEDGEMENT,
                new Place(table.sheet(), mark.line(), 2),
                Messages.text("check.unused-acknowledgement", mark.on()));
    }
}
