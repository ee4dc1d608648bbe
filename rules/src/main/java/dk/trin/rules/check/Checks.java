package dk.trin.rules.check;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.DecisionTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All checks of a rule set. Each is a statement about citizens, that is complete assessments with the levels they lead
 * to, not about the cells of a sheet.
 */
public final class Checks {
    private static final Set<FindingCode> DEAD =
            Set.of(FindingCode.UNREACHABLE_ROW, FindingCode.MASKED_ROW, FindingCode.SUPERFLUOUS_ROW);

    /** Until these are put right, scenarios say nothing: what they lead to is not defined. */
    private static final Set<FindingCode> FAULTY = Set.of(FindingCode.GAP, FindingCode.CONFLICT);

    private final Subject subject;
    private final Engine engine;
    private final List<Finding> findings = new ArrayList<>();

    private Checks(RuleSet ruleSet) {
        this.subject = Subject.of(ruleSet);
        this.engine = Engine.of(ruleSet);
    }

    /**
     * Everything that is wrong or doubtful about a rule set.
     *
     * @param previous the version before, if there is one: a condition that became empty since is pointed out
     */
    public static CheckReport of(RuleSet ruleSet, Optional<RuleSet> previous) {
        return new Checks(ruleSet).report(previous);
    }

    /** The same for sheets that may not be readable; then their problems are the findings. */
    public static CheckReport of(Reading<RuleSet> reading, Optional<RuleSet> previous) {
        if (reading instanceof Reading.Done<RuleSet> done) {
            return of(done.value(), previous);
        }
        List<Finding> problems = ((Reading.Refused<RuleSet>) reading)
                .problems().stream().map(Finding::of).toList();
        return new CheckReport(problems, Map.of());
    }

    private CheckReport report(Optional<RuleSet> previous) {
        findings.addAll(GapCheck.of(subject));
        findings.addAll(ConflictCheck.of(subject));
        findings.addAll(DeadRowCheck.of(subject));
        findings.addAll(EmptiedCheck.of(subject, previous));
        FairnessCheck fairness = new FairnessCheck(subject);
        findings.addAll(fairness.findings());
        engine.evaluateIfAnswered(Assessment.empty(subject.ruleSet().vocabulary()))
                .ifPresent(empty -> findings.addAll(DefaultHelpCheck.of(subject, empty)));
        findings.addAll(RespectCheck.of(subject));
        findings.addAll(LowestLevelCheck.of(subject));
        findings.addAll(MotivationCheck.of(subject));
        scenarios();
        findings.addAll(CatalogueCheck.of(subject));
        findings.addAll(Notes.of(subject.ruleSet()));
        List<Finding> all = Acknowledgements.applied(findings, subject.ruleSet());
        return new CheckReport(all.stream().distinct().sorted(inOrder()).toList(), fairness.verdicts());
    }

    private void scenarios() {
        Set<String> faulty = places(FAULTY);
        ScenarioFindings differing = new ScenarioFindings();
        List<Evaluation> evaluations = new ArrayList<>();
        for (Scenario scenario : subject.ruleSet().scenarios()) {
            engine.evaluateIfAnswered(scenario.assessment()).ifPresent(evaluation -> {
                evaluations.add(evaluation);
                if (faulty.isEmpty()) {
                    differing.add(ScenarioCheck.of(scenario, evaluation));
                }
            });
        }
        findings.addAll(differing.all());
        if (faulty.isEmpty()) {
            findings.addAll(CoverageCheck.of(subject, evaluations, places(DEAD)));
        }
    }

    private Set<String> places(Set<FindingCode> codes) {
        return findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(finding -> finding.place().toString())
                .collect(Collectors.toSet());
    }

    /** What must be mended first; then by code, as the rule set lists its tables, then from the top. */
    private Comparator<Finding> inOrder() {
        List<String> sheets = Stream.concat(
                        subject.ruleSet().tables().stream().map(DecisionTable::sheet), Stream.of("offers", "scenarios"))
                .toList();
        return Comparator.comparing(Finding::severity)
                .thenComparing(Finding::code)
                .thenComparing(finding -> sheets.indexOf(finding.place().sheet()))
                .thenComparing(finding -> finding.place().line())
                .thenComparing(finding -> finding.place().column());
    }
}
