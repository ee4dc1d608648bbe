package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Offer;
import dk.trin.client.model.OfferList;
import dk.trin.client.model.RecommendedOffer;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class OffersTest {
    private final Http http;
    private final Trin trin;

    OffersTest(@LocalServerPort int port) {
        http = new Http(port);
        trin = new Trin(port);
    }

    @Test
    void withoutParametersItIsTheCatalogueOfTheDefaultRuleSet() throws ApiException {
        OfferList told = search(null, null, null, null, null, null);

        assertThat(told.getRuleSet().getId()).isEqualTo(Shipped.defaultId());
        assertThat(told.getItems())
                .extracting(Offer::getCode)
                .containsExactlyElementsOf(Shipped.standard().offers().codes());
    }

    @ParameterizedTest
    @MethodSource("dk.trin.service.Shipped#all")
    void everyRuleSetHasItsCatalogue(dk.trin.rules.ruleset.RuleSet ruleSet) throws ApiException {
        assertThat(search(null, null, null, null, null, ruleSet.id()).getItems())
                .extracting(Offer::getCode)
                .containsExactlyElementsOf(ruleSet.offers().codes());
    }

    @Test
    void everyParameterKeepsWhatFitsAndNothingElse() throws ApiException {
        assertKeeps(
                search(null, "self-management", null, null, null, null),
                offer -> offer.getType().equals("self-management"));
        assertKeeps(
                search(null, null, "copd", null, null, null),
                offer -> offer.getDiagnoses().isEmpty() || offer.getDiagnoses().contains("copd"));
        assertKeeps(
                search(null, null, null, "ur", null, null),
                offer -> offer.getInterpreter() || offer.getLanguages().contains("ur"));
        assertKeeps(
                search(null, null, null, null, "digital", null),
                offer -> offer.getFormat().equals("digital"));
    }

    @Test
    void severalParametersMustAllFit() throws ApiException {
        assertKeeps(
                search(null, "self-management", null, null, "group", null),
                offer -> offer.getType().equals("self-management")
                        && offer.getFormat().equals("group"));
    }

    private void assertKeeps(OfferList found, Predicate<Offer> fits) throws ApiException {
        List<Offer> all = search(null, null, null, null, null, null).getItems();
        List<String> fitting = all.stream().filter(fits).map(Offer::getCode).toList();

        assertThat(fitting).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(found.getItems()).extracting(Offer::getCode).containsExactlyElementsOf(fitting);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nikotin              | nicotine-cessation-group
            NIKOTIN              | nicotine-cessation-group
            hold nikotin         | nicotine-cessation-group
            sygdomshåndtering    | self-management-group
            sygdomshaandtering   | self-management-group
            Sygdomshåndtering    | self-management-group
            afklarende, samtale! | clarifying-talk
            """)
    void wordsAreFoundHoweverTheyAreTyped(String text, String offer) throws ApiException {
        assertThat(search(text, null, null, null, null, null).getItems())
                .extracting(Offer::getCode)
                .contains(offer)
                .hasSizeLessThan(Shipped.standard().offers().codes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nikotin golfspil", "'; drop table offers; --", "<script>"})
    void wordsThatOccurNowhereFindNothing(String text) throws ApiException {
        assertThat(search(text, null, null, null, null, null).getItems())
                .extracting(Offer::getCode)
                .isEmpty();
    }

    @Test
    void textIsSearchedInTheLanguageOfTheCaller() throws ApiException {
        OfferList english = trin.offers().listOffers("clarifying", null, null, null, null, null, "en", null);

        assertThat(english.getItems()).extracting(Offer::getCode).contains("clarifying-talk");
        assertThat(search("clarifying", null, null, null, null, null).getItems())
                .isEmpty();
    }

    @Test
    void aRecommendedOfferIsToldAsInTheCatalogue() throws ApiException {
        List<Offer> catalogue = search(null, null, null, null, null, null).getItems();

        assertThat(trin.recommend(Citizen.example()).getOffers())
                .allSatisfy(recommended -> assertThat(catalogue)
                        .filteredOn(offer -> offer.getCode().equals(recommended.getCode()))
                        .singleElement()
                        .satisfies(offer -> assertIsTheSame(recommended, offer)));
    }

    private static void assertIsTheSame(RecommendedOffer recommended, Offer offer) {
        assertThat(offer.getLabel()).isEqualTo(recommended.getLabel());
        assertThat(offer.getType()).isEqualTo(recommended.getType());
        assertThat(offer.getFsiii()).isEqualTo(recommended.getFsiii());
        assertThat(offer.getDeliveryType()).isEqualTo(recommended.getDeliveryType());
        assertThat(offer.getIntensities())
                .filteredOn(extent -> "individual".equals(extent.getIntensity()))
                .allSatisfy(extent -> {
                    assertThat(extent.getDuration()).isEqualTo(recommended.getDuration());
                    assertThat(extent.getFrequency()).isEqualTo(recommended.getFrequency());
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?type=nope           | ?type UNKNOWN_CODE
            ?diagnosis=none      | ?diagnosis UNKNOWN_CODE
            ?language=de         | ?language UNKNOWN_CODE
            ?format=             | ?format UNKNOWN_CODE
            ?ruleSet=nope        | ?ruleSet UNKNOWN_RULE_SET
            ?q=kost              | ?q UNKNOWN_PARAMETER
            ?text=kost&text=salt | ?text DUPLICATE_ITEM
            ?text=               | ?text REQUIRED
            """)
    void aSearchThatCannotBeMeantIsAFault(String query, String fault) {
        Answer answer = http.get("/api/v1/offers" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).containsExactly(fault);
    }

    @Test
    void aLongTextIsAFault() {
        assertThat(http.get("/api/v1/offers?text=" + "a".repeat(100)).status()).isEqualTo(200);
        assertThat(http.get("/api/v1/offers?text=" + "a".repeat(101)).faults()).containsExactly("?text TOO_LONG");
    }

    @Test
    void everyFaultOfASearchIsListed() {
        assertThat(http.get("/api/v1/offers?type=nope&format=nope&q=1&ruleSet=nope")
                        .faults())
                .containsExactlyInAnyOrder(
                        "?type UNKNOWN_CODE",
                        "?format UNKNOWN_CODE",
                        "?q UNKNOWN_PARAMETER",
                        "?ruleSet UNKNOWN_RULE_SET");
    }

    private OfferList search(String text, String type, String diagnosis, String language, String format, String ruleSet)
            throws ApiException {
        return trin.offers().listOffers(text, type, diagnosis, language, format, ruleSet, null, null);
    }
}
