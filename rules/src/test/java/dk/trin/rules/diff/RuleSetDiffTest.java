package dk.trin.rules.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.TableSheet;
import dk.trin.rules.Tiny;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetDiffTest {
    static Stream<RuleSet> ruleSets() {
        return Shipped.ruleSets().stream();
    }

    /** One edit of a sheet, and all that a review should read. */
    static Stream<Arguments> edits() {
        return Stream.of(
                edit("complexity.drl", "K1,,svær", "K1,,moderat", """
                        complexity.drl (Clinical complexity)
                          ~ K1 (row 13)
                              Severity – need at least: svær → moderat"""),
                edit("complexity.drl", "K3,KOL,,70,65", "K3,KOL,,,65", """
                        complexity.drl (Clinical complexity)
                          ~ K3 (row 15)
                              HbA1c – from: 70 → (empty)"""),
                edit("complexity.drl", "K1,,svær,,,middel,Fordi.", "K1,,svær,,,høj,Derfor.", """
                        complexity.drl (Clinical complexity)
                          ~ K1 (row 13)
                              Clinical complexity: middel → høj
                              Reason: Fordi. → Derfor."""),
                edit("complexity.drl", "K2,,meget svær,,,høj,Fordi.,Because.,test\n", "", """
                        complexity.drl (Clinical complexity)
                          - K2 (row 14)
                              Severity – need at least: meget svær
                              Clinical complexity: høj
                              Reason: Fordi.
                              Reason in English: Because.
                              Source: test"""),
                edit("complexity.drl", "K4,,,,,lav", "K5,Kræft,,,,middel,Fordi.,Because.,test\nK4,,,,,lav", """
                        complexity.drl (Clinical complexity)
                          + K5 (row 16)
                              Diagnoses – has: Kræft
                              Clinical complexity: middel
                              Reason: Fordi.
                              Reason in English: Because.
                              Source: test"""),
                edit("complexity.drl", "HitPolicy,HIGHEST", "HitPolicy,FIRST", """
                        complexity.drl (Clinical complexity)
                          HitPolicy: HIGHEST → FIRST"""),
                edit("complexity.drl", "HitPolicy,HIGHEST", "HitPolicy,HIGHEST\nFairnessException,K1,Derfor.", """
                        complexity.drl (Clinical complexity)
                          FairnessException K1: Derfor."""),
                edit("offers", "Navn talk", "Navn samtale", """
                        offers (Offers)
                          ~ talk
                              label da: Navn talk → Navn samtale"""),
                edit("scenarios", "KOL,svær,ikke relevant,48.5", "KOL,svær,ikke relevant,49", """
                        scenarios (Scenarios)
                          ~ S01 (row 2)
                              HbA1c: 48.5 → 49"""),
                edit("scenarios", "determined,ordinært forløb", "determined,forstærket forløb", """
                        scenarios (Scenarios)
                          ~ S01 (row 2)
                              expect intensity: ordinært forløb → forstærket forløb"""),
                edit("about", "version,1", "version,2", """
                        about (About the rule set)
                          version: 1 → 2"""),
                edit("about", "source,Prøve,Test", "source,Prøve,Trial", """
                        about (About the rule set)
                          Source: Trial
                          Source: Test → (empty)"""));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aRuleSetDoesNotDifferFromItself(RuleSet ruleSet) {
        assertThat(RuleSetDiff.of(ruleSet, ruleSet).isEmpty()).isTrue();
        assertThat(DiffText.of(RuleSetDiff.of(ruleSet, ruleSet), Language.DANISH))
                .containsExactly("Ingen forskelle.");
    }

    @ParameterizedTest
    @MethodSource("edits")
    void aReviewReadsExactlyWhatWasEdited(RuleSet edited, String text) {
        assertThat(text(Tiny.ruleSet(), edited)).isEqualTo(text);
    }

    @Test
    void anAddedRowIsARemovedRowTheOtherWayRound() {
        RuleSet shorter = edited("complexity.drl", "K2,,meget svær,,,høj,Fordi.,Because.,test\n", "");
        RowChange added = onlyRow(RuleSetDiff.of(shorter, Tiny.ruleSet()));
        RowChange removed = onlyRow(RuleSetDiff.of(Tiny.ruleSet(), shorter));
        assertThat(added).isInstanceOf(RowChange.Added.class);
        assertThat(removed).isInstanceOf(RowChange.Removed.class);
        assertThat(((RowChange.Removed) removed).cells())
                .containsExactlyInAnyOrderElementsOf(((RowChange.Added) added)
                        .cells().stream().map(CellChange::reversed).toList());
    }

    @Test
    void aRowHasMovedWhereTheOrderDecides() {
        assertThat(text(table(HitPolicy.FIRST, "A", "B", "C"), table(HitPolicy.FIRST, "B", "A", "C")))
                .isEqualTo("""
                        steps.drl (Table steps)
                          > A (row 14) moved: at the top → after B""");
    }

    @Test
    void theOrderOfRowsIsNoDifferenceWhereItDoesNotDecide() {
        assertThat(text(table(HitPolicy.HIGHEST, "A", "B", "C"), table(HitPolicy.HIGHEST, "B", "A", "C")))
                .startsWith("No differences that matter to recommendations.");
    }

    @Test
    void aTableThatIsNewOrGoneIsTold() {
        RuleSet more = Tiny.ruleSet();
        RuleSet fewer = table(HitPolicy.FIRST, "A");
        assertThat(DiffText.of(RuleSetDiff.of(fewer, more), Language.DANISH))
                .contains("Nyt ark: course.drl (Sygdomshåndtering)", "Fjernet ark: steps.drl (Tabel steps)");
    }

    private static RuleSet table(HitPolicy policy, String... rows) {
        Map<String, String> conditions = Map.of("A", "svær", "B", "meget svær", "C", "");
        String lines = Stream.of(rows)
                .map(row -> "%s | %s | middel\n".formatted(row, conditions.get(row)))
                .reduce("row | is clinical.severity | conclude clinicalComplexity\n", String::concat);
        return Tiny.ruleSet(TableSheet.of("steps", policy, lines));
    }

    private static Arguments edit(String sheet, String from, String to, String text) {
        return Arguments.of(edited(sheet, from, to), text);
    }

    private static RuleSet edited(String sheet, String from, String to) {
        String path = "care/" + sheet + ".csv";
        String before = Tiny.sheet(path);
        assertThat(before).containsOnlyOnce(from);
        return Tiny.read(Tiny.content(Map.of(path, before.replace(from, to)))).orDefect();
    }

    private static RowChange onlyRow(RuleSetDiff diff) {
        return diff.sheets().get(0).rows().get(0);
    }

    private static String text(RuleSet before, RuleSet after) {
        List<String> lines = DiffText.of(RuleSetDiff.of(before, after), Language.ENGLISH);
        return String.join("\n", lines);
    }
}
