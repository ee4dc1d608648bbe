package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Reason;
import dk.trin.client.model.RuleSet;
import dk.trin.client.model.RuleSetSummary;
import dk.trin.client.model.TableRow;
import dk.trin.client.model.TableView;
import dk.trin.client.model.Version;
import dk.trin.client.model.VersionSummary;
import dk.trin.rules.table.Row;
import dk.trin.rules.vocabulary.Factor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class RuleSetsTest {
    private final Trin trin;

    RuleSetsTest(@LocalServerPort int port) {
        trin = new Trin(port);
    }

    @Test
    void everyRuleSetIsListedAndOneIsTheDefault() throws ApiException {
        List<RuleSetSummary> listed = trin.ruleSets().listRuleSets(null, null).getItems();

        assertThat(listed).extracting(RuleSetSummary::getId).containsExactlyElementsOf(Shipped.ids());
        assertThat(listed)
                .filteredOn(RuleSetSummary::getDefault)
                .extracting(RuleSetSummary::getId)
                .containsExactly(Shipped.defaultId());
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void aRuleSetTellsWhatItReadsAndRestsOn(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        RuleSet told = trin.ruleSets().getRuleSet(ruleSet.id(), null, null);

        assertThat(told.getFactors())
                .containsExactlyElementsOf(
                        ruleSet.factors().stream().map(Factor::code).toList());
        assertThat(told.getSources()).hasSameSizeAs(ruleSet.about().sources());
        assertThat(told.getConcludes()).contains("referBack", "offers").doesNotHaveDuplicates();
        assertThat(told.getVersion()).isEqualTo(ruleSet.version());
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void theVersionInForceIsListedWithItsHash(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        List<VersionSummary> versions =
                trin.ruleSets().listVersions(ruleSet.id(), null, null).getItems();

        assertThat(versions).singleElement().satisfies(version -> {
            assertThat(version.getVersion()).isEqualTo(ruleSet.version());
            assertThat(version.getHash()).isEqualTo(ruleSet.hash());
            assertThat(version.getState()).isEqualTo("in-force");
            assertThat(version.getValidFrom()).isEqualTo(ruleSet.about().validFrom());
            assertThat(version.getValidTo()).isNull();
        });
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void aVersionHasEveryTableWithEveryRow(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        for (TableView table : version(ruleSet, null).getTables()) {
            List<Row> rows = ruleSet.table(table.getName()).orElseThrow().rows();

            assertThat(table.getRows())
                    .extracting(TableRow::getId)
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> row.id().toString()).toList());
            assertThat(table.getRows())
                    .extracting(row -> row.getConditions().size())
                    .containsExactlyElementsOf(
                            rows.stream().map(row -> row.conditions().size()).toList());
        }
        assertThat(version(ruleSet, null).getTables()).hasSameSizeAs(ruleSet.tables());
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void tablesComeInTheOrderInWhichTheyAreEvaluated(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        Set<String> known =
                new HashSet<>(ruleSet.factors().stream().map(Factor::code).toList());
        for (TableView table : version(ruleSet, null).getTables()) {
            assertThat(known).as(table.getName()).containsAll(table.getReads());
            known.addAll(table.getConcludes());
        }
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void everyReasonOfARecommendationIsARowOfTheVersion(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        Version version = version(ruleSet, null);
        List<Reason> reasons = trin.recommend(Citizen.example().sending("ruleSet", ruleSet.id()))
                .getReasons();

        assertThat(reasons)
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(version.getTables())
                        .filteredOn(table -> table.getName().equals(reason.getTable()))
                        .flatExtracting(TableView::getRows)
                        .filteredOn(row -> row.getId().equals(reason.getRow()))
                        .singleElement()
                        .satisfies(row -> {
                            assertThat(row.getLine()).isEqualTo(reason.getLine());
                            assertThat(row.getReason()).isEqualTo(reason.getText());
                            assertThat(row.getSource()).isEqualTo(reason.getSource());
                        }));
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void aVersionIsToldInEnglishToo(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        assertThat(version(ruleSet, "en").getTables())
                .extracting(TableView::getTitle)
                .containsExactlyInAnyOrderElementsOf(ruleSet.tables().stream()
                        .map(table -> table.title().in(dk.trin.rules.text.Language.ENGLISH))
                        .toList());
    }

    private Version version(dk.trin.rules.ruleset.RuleSet ruleSet, String language) throws ApiException {
        return trin.ruleSets().getVersion(ruleSet.id(), ruleSet.version(), language, null);
    }
}
