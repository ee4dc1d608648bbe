package dk.trin.service.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetMapperTest {
    private static SheetView whole(Recommendation recommendation, String table) {
        return new SheetMapper(recommendation.evaluation(), Pages.wording(Language.DANISH))
                .whole(recommendation.ruleSet().table(table).orElseThrow());
    }

    private static SheetView.SheetRow row(SheetView sheet, String id) {
        return sheet.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<RuleSet> everyCellStandsAsInItsSheet() {
        return Pages.ruleSets();
    }

    @ParameterizedTest
    @MethodSource
    void everyCellStandsAsInItsSheet(RuleSet ruleSet) {
        Recommendation recommendation = Pages.recommend(ruleSet.id());
        for (DecisionTable table : ruleSet.tables()) {
            SheetView sheet = whole(recommendation, table.name());
            for (Row row : table.rows()) {
                assertThat(row(sheet, row.id()).cells())
                        .hasSameSizeAs(table.columns())
                        .extracting(SheetView.SheetCell::text)
                        .filteredOn(text -> !text.isEmpty())
                        .containsExactlyElementsOf(
                                row.conditions().stream().map(Condition::text).toList());
            }
        }
    }

    @Test
    void theRowThatDecidedIsMarkedAndTheOthersSayWhyNot() {
        SheetView sheet = whole(
                Pages.recommend("standard", "mastery.mestringsevne=low", "function.funktionsevne=compound"),
                "coordination");

        assertThat(row(sheet, "C4").standing()).isEqualTo("decides");
        assertThat(row(sheet, "C1").standing()).isEqualTo("met");
        assertThat(row(sheet, "C2").standing()).isEqualTo("failed");
        assertThat(row(sheet, "C2").note()).isEqualTo("kun Funktionsevnenedsættelse, kompleksitet afviger");
        assertThat(row(sheet, "C7").standing()).isEqualTo("open");
    }

    @Test
    void whatHasNotBeenAssessedIsNeverCalledAMismatch() {
        SheetView sheet = whole(Pages.recommend("standard"), "coordination");

        assertThat(sheet.rows())
                .flatExtracting(SheetView.SheetRow::cells)
                .extracting(SheetView.SheetCell::standing)
                .doesNotContain("failed");
    }
}
