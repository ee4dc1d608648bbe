package dk.trin.service.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadingRowsTest {
    private final RuleSet standard = ShippedRuleSets.load().ruleSet("standard");

    private List<LeadingRow> of(String offer) {
        return new LeadingRows(standard, Language.ENGLISH).of(standard.offers().given(offer));
    }

    @Test
    void aConditionOnALevelTellsWhatMakesItHold() {
        LeadingRow row = of("self-management-health-literacy").get(0);

        assertThat(row.wishes()).singleElement().satisfies(wish -> {
            assertThat(wish.accepted()).isEqualTo("health literacy");
            assertThat(wish.grounds())
                    .extracting(LeadingRow.Ground::conditions)
                    .contains(List.of("Health literacy: inadequate"));
        });
    }

    @Test
    void aConditionOnAFactorStandsForItself() {
        assertThat(of("exercise-individual").get(0).wishes())
                .containsExactly(new LeadingRow.Wish("Functional level (FSIII)", "severe", List.of()));
    }

    @Test
    void whatComesFirstWhereItFitsIsNamed() {
        assertThat(of("self-management-group").get(0).before())
                .extracting(LeadingRow.Before::code)
                .contains("self-management-outreach", "self-management-digital")
                .doesNotContain("self-management-group", "self-management-guided");
        assertThat(of("self-management-outreach").get(0).before()).isEmpty();
    }

    @Test
    void everyOfferOfTheShippedRuleSetsIsLedToByARow() {
        for (RuleSet ruleSet : ShippedRuleSets.load().all()) {
            assertThat(ruleSet.offers().all())
                    .allSatisfy(offer -> assertThat(new LeadingRows(ruleSet, Language.DANISH).of(offer))
                            .isNotEmpty());
        }
    }
}
