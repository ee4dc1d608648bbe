package dk.trin.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.check.CheckReport.Fairness;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedChecksTest {
    static List<RuleSet> ruleSets() {
        return Shipped.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void nothingStandsInTheWayOfPublishing(RuleSet ruleSet) {
        CheckReport report = Checks.of(ruleSet, Optional.of(ruleSet));
        assertThat(report.findings().stream().filter(Finding::isOpen)).isEmpty();
        assertThat(report.isClear()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everyTableThatRaisesHelpIsProvedFair(RuleSet ruleSet) {
        CheckReport report = Checks.of(ruleSet, Optional.empty());
        assertThat(report.fairness()).isNotEmpty();
        assertThat(report.fairness().values()).containsOnly(Fairness.PROVED);
        assertThat(report.unfinished()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void theSameFindingsComeInTheSameOrder(RuleSet ruleSet) {
        assertThat(said(ruleSet)).isNotEmpty().isEqualTo(said(ruleSet));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void assumptionsAreNotedOncePerTable(RuleSet ruleSet) {
        List<Finding> notes = Checks.of(ruleSet, Optional.empty()).of(Severity.NOTE);
        assertThat(notes).isNotEmpty().allMatch(note -> note.code() == FindingCode.ASSUMPTION);
        assertThat(notes).extracting(note -> note.place().sheet()).doesNotHaveDuplicates();
    }

    private static List<String> said(RuleSet ruleSet) {
        return Checks.of(ruleSet, Optional.empty()).findings().stream()
                .map(finding -> finding.in(Language.DANISH))
                .toList();
    }
}
