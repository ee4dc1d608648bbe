package dk.trin.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.engine.MatchedRows;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of {@code standard} is changed; the checks find that, show it with an example, and nothing else. */
class OneCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GAP | follow-up.drl | F1 | Netværk | stærkt",
                "CONFLICT | intensity.drl | I1 | Klinisk | lav, middel",
                "OVERLAP | follow-up.drl | F4 | Intensitet | ordinært forløb, forstærket forløb",
                "SCENARIO | scenarios | S01 | expect intensity | forstærket forløb",
                "UNTESTED_ROW | scenarios | S62 | personal.motivation | ''",
                "UNTESTED_BOUND | scenarios | S103 | clinical.hba1c | 90",
                "OFFER_LANGUAGE | offers | self-management-own-language | languages | arabisk, farsi, somalisk",
                "UNREACHED_LANGUAGE | offers | self-management-own-language | languages | arabisk, farsi, somalisk, tyrkisk, urdu",
                "STRUCTURE | clinical-complexity.drl | K1 | Sværhedsgrad | svar"
            })
    void aFaultThatNoScenarioSeesIsTheOnlyFinding(
            FindingCode code, String sheet, String row, String heading, String text) {
        assertThat(codes(Edit.cell(sheet, row, heading, text))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTIED_CONDITION | clinical-complexity.drl | K14 | Alder | ''",
                "RESPECT | nicotine-cessation.drl | NC3 | Ønsker hjælp | måske, nej",
                "RESPECT | self-management.drl | SM9 | Digital | sikker, ikke-digital",
                "UNREACHABLE_ROW | self-management.drl | SM9 | Intensitet | individuelt koordineret forløb",
                "MASKED_ROW | nicotine-cessation.drl | NC1 | Tobak | daglig",
                "SUPERFLUOUS_ROW | clinical-complexity.drl | K14 | Funktionsniveau | moderate",
                "FAIRNESS | intensity.drl | I16 | Intensitet | ordinært forløb",
                "DEFAULT_HELP | refer-back.drl | R4 | Alkohol | lav",
                "RESPECT | refer-back.drl | R3 | Vægt | svær overvægt",
                "RESPECT | needs-talk.drl | NT1 | Motivation | overvejelse",
                "UNUSED_OFFER | activity-guidance.drl | AG1 | Tilbud | activity-guidance",
                "OFFER_LANGUAGE | adaptation.drl | A2 | Foretrukket | 'arabisk, farsi, somalisk, tyrkisk, urdu'"
            })
    void aFaultThatScenariosSeeTooIsTheOnlyFindingBesidesThem(
            FindingCode code, String sheet, String row, String heading, String text) {
        assertThat(codes(Edit.cell(sheet, row, heading, text)))
                .containsOnlyOnce(code)
                .containsOnly(code, FindingCode.SCENARIO);
    }

    @Test
    void aRowForEveryoneIsAlsoHelpByDefault() {
        assertThat(codes(Edit.cell("supports.drl", "S7", "Pårørende", "")))
                .contains(FindingCode.ROW_FOR_EVERYONE, FindingCode.DEFAULT_HELP)
                .containsOnly(FindingCode.ROW_FOR_EVERYONE, FindingCode.DEFAULT_HELP, FindingCode.SCENARIO);
    }

    @Test
    void nobodyWithoutNeedMayGetMoreThanAnOrdinaryCourse() {
        assertThat(findings(Edit.cell("intensity.drl", "I1", "Intensitet", "forstærket forløb")))
                .anyMatch(finding -> finding.code() == FindingCode.RESPECT
                        && finding.row().equals("I1")
                        && finding.message().english().contains("without an established need"));
    }

    @Test
    void anAssumptionMoreIsNoted() {
        RuleSet edited = Edit.cell("intensity.drl", "I1", "Kilde", "assumption").ruleSet();
        assertThat(Checks.of(edited, Optional.empty()).of(Severity.NOTE))
                .filteredOn(note -> note.place().sheet().equals("intensity.drl"))
                .singleElement()
                .extracting(note -> note.message().english())
                .isEqualTo("16 of 16 rows of “Intensity” rest on an assumption: "
                        + "I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11, I12, I13, I14, I15, I16.");
    }

    @Test
    void theExampleOfAGapIsSomebodyWhomTheTableDoesNotCover() {
        Edit edit = Edit.cell("follow-up.drl", "F1", "Netværk", "stærkt");
        Finding gap = findings(edit).get(0);
        assertThat(Engine.of(edit.ruleSet()).unanswered(example(gap)))
                .map(DecisionTable::name)
                .hasValue("follow-up");
        assertThat(gap.suggestions()).containsExactly("begrænset", "selvhjulpen med vejledning");
        assertThat(gap.witness().orElseThrow().words().danish()).contains("netværk begrænset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intensity.drl | I1 | Klinisk | lav, middel | I1 | I2",
                "follow-up.drl | F4 | Intensitet | ordinært forløb, forstærket forløb | F4 | F5"
            })
    void theExampleOfAConflictOrOverlapMatchesBothRows(
            String sheet, String row, String heading, String text, String one, String other) {
        Edit edit = Edit.cell(sheet, row, heading, text);
        Evaluation evaluation = evaluate(edit, example(findings(edit).get(0)));
        assertThat(MatchedRows.of(evaluation, table(evaluation, sheet))).contains(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nicotine-cessation.drl | NC3 | Ønsker hjælp | måske, nej",
                "self-management.drl | SM9 | Digital | sikker, ikke-digital",
                "offers | self-management-own-language | languages | arabisk, farsi, somalisk",
                "intensity.drl | I1 | Intensitet | forstærket forløb"
            })
    void theExampleIsDecidedByTheRowThatTheFindingNames(String sheet, String row, String heading, String text) {
        Edit edit = Edit.cell(sheet, row, heading, text);
        Finding finding = findings(edit).stream()
                .filter(each ->
                        each.witness().filter(Witness.Citizen.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow();
        Evaluation evaluation = evaluate(edit, example(finding));
        assertThat(deciding(evaluation, table(evaluation, finding.place().sheet())))
                .containsExactly(finding.row());
    }

    @Test
    void theExampleOfUnfairnessGivesLessToTheOneInMoreNeed() {
        Edit edit = Edit.cell("intensity.drl", "I16", "Intensitet", "ordinært forløb");
        Finding finding = findings(edit).stream()
                .filter(each -> each.code() == FindingCode.FAIRNESS)
                .findFirst()
                .orElseThrow();
        Witness.Pair pair = (Witness.Pair) finding.witness().orElseThrow();
        for (Witness.Outcome outcome : List.of(pair.less(), pair.more())) {
            Evaluation evaluation = evaluate(edit, outcome.assessment());
            DecisionTable table = table(evaluation, "intensity.drl");
            assertThat(evaluation.certain(table)).isEqualTo(outcome.conclusion());
            assertThat(deciding(evaluation, table))
                    .isEqualTo(outcome.rows().stream().map(Row::id).toList());
        }
        assertThat(pair.less().conclusion()).extracting(Conclusion::code).containsExactly("enhanced");
        assertThat(pair.more().conclusion()).extracting(Conclusion::code).containsExactly("standard");
        assertThat(Shipped.standard().factors().stream()
                        .filter(factor -> !pair.less()
                                .assessment()
                                .answer(factor)
                                .equals(pair.more().assessment().answer(factor))))
                .hasSize(1);
    }

    @Test
    void anUnfairRowThatIsMarkedAsAnExceptionIsListedInstead() {
        Edit edit = Edit.cell("intensity.drl", "I16", "Intensitet", "ordinært forløb");
        edit.lines().add(1, List.of("FairnessException", "I16", "Aftalt med sygehuset."));
        CheckReport report = Checks.of(edit.ruleSet(), Optional.empty());
        assertThat(report.findings()).noneMatch(finding -> finding.code() == FindingCode.FAIRNESS);
        assertThat(report.fairness()).containsEntry("intensity", CheckReport.Fairness.PROVED);
        assertThat(report.exceptions())
                .singleElement()
                .matches(finding -> finding.row().equals("I16")
                        && finding.message().danish().endsWith("Aftalt med sygehuset."));
    }

    @Test
    void anAcknowledgedWarningNoLongerStandsInTheWay() {
        Edit edit = Edit.cell("follow-up.drl", "F4", "Intensitet", "ordinært forløb, forstærket forløb");
        edit.lines().add(1, List.of("Acknowledged", "overlap F4", "Begge giver 6 måneder."));
        CheckReport report = Checks.of(edit.ruleSet(), Optional.empty());
        assertThat(report.isClear()).isTrue();
        assertThat(report.of(Severity.WARNING))
                .singleElement()
                .extracting(Finding::acknowledgement)
                .isEqualTo(Optional.of("Begge giver 6 måneder."));
    }

    @Test
    void anErrorCannotBeAcknowledged() {
        Edit edit = Edit.cell("follow-up.drl", "F1", "Netværk", "stærkt");
        edit.lines().add(1, List.of("Acknowledged", "gap", "Det går nok."));
        assertThat(codes(edit)).containsExactly(FindingCode.GAP, FindingCode.UNUSED_ACKNOWLEDGEMENT);
    }

    @Test
    void anExceptionForARowThatIsNotThereIsRefused() {
        assertThat(findings(Edit.property("intensity.drl", "FairnessException", "I61", "Fordi.")))
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.STRUCTURE
                        && finding.place().toString().equals("intensity.drl!B2")
                        && finding.suggestions().get(0).startsWith("I"));
    }

    @Test
    void anExceptionWithoutAReasonIsRefused() {
        assertThat(codes(Edit.property("intensity.drl", "FairnessException", "I16")))
                .containsExactly(FindingCode.STRUCTURE);
    }

    private static List<FindingCode> codes(Edit edit) {
        return findings(edit).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(Edit edit) {
        return Checks.of(edit.reading(), Optional.of(Shipped.standard())).findings().stream()
                .filter(Finding::isOpen)
                .toList();
    }

    private static Assessment example(Finding finding) {
        return finding.witness().orElseThrow().assessments().get(0);
    }

    private static Evaluation evaluate(Edit edit, Assessment assessment) {
        return Engine.of(edit.ruleSet()).evaluate(assessment);
    }

    private static DecisionTable table(Evaluation evaluation, String sheet) {
        return evaluation.ruleSet().tables().stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> deciding(Evaluation evaluation, DecisionTable table) {
        return evaluation.certain(table).stream()
                .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream())
                .filter(Evaluation.Ground::sure)
                .map(ground -> ground.row().id())
                .toList();
    }
}
