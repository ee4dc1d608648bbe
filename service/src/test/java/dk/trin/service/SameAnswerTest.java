package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class SameAnswerTest {
    private static final RuleSet STANDARD = Shipped.standard();

    private final Http http;
    private final Trin trin;

    SameAnswerTest(@LocalServerPort int port) {
        http = new Http(port);
        trin = new Trin(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?include=changes", "?whyNot=self-management-group"})
    void theSameRequestIsAnsweredByteForByteTheSame(String query) {
        byte[] body = Citizen.example().json().getBytes(StandardCharsets.UTF_8);
        String path = Http.RECOMMENDATIONS + query;
        Answer first = http.send("POST", path, body, "Content-Type", "application/json");
        Answer second = http.send("POST", path, body, "Content-Type", "application/json");

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.bytes()).isEqualTo(first.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assessment\": {\"clinical\": {\"severity\": null}}}",
                "{\"assessment\": {\"clinical\": {\"diagnoses\": []}}}",
                "{\"assessment\": {\"clinical\": {\"hba1c\": null, \"diagnoses\": null}, \"social\": {}}}",
                "{\"assessment\": {\"clinical\": null, \"practical\": {\"age\": null}}}",
                "{\"assessment\": {}, \"ruleSet\": null, \"reference\": null, \"version\": null, \"asOf\": null}"
            })
    void whatIsNullOrEmptyIsNotAssessed(String body) {
        Answer answer = http.post(body);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(http.post(Citizen.unknown().json()).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"57.5", "57.50", "5.75e1", "575E-1", "5750e-2"})
    void aNumberIsTheSameHoweverItIsWritten(String written) {
        String body = "{\"assessment\": {\"clinical\": {\"hba1c\": " + written + "}}}";
        Answer plain = http.post(body.replace(written, "57.5"));

        assertThat(http.post(body).text()).isEqualTo(plain.text());
        assertThat(plain.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            da                 | Afklarende samtale
            en                 | Clarifying talk
            en-GB              | Clarifying talk
            fr                 | Afklarende samtale
            de, en;q=0.5       | Clarifying talk
            en;q=0.5, da;q=0.8 | Afklarende samtale
            *                  | Afklarende samtale
            ;                  | Afklarende samtale
            no language        | Afklarende samtale
            """)
    void labelsFollowTheLanguageAskedFor(String language, String label) throws ApiException {
        Recommendation answer = trin.recommend(Citizen.unknown(), language);

        assertThat(answer.getOffers().get(0).getLabel()).isEqualTo(label);
    }

    @Test
    void theLanguageChangesNoCode() throws ApiException {
        Recommendation danish = trin.recommend(Citizen.example(), "da");
        Recommendation english = trin.recommend(Citizen.example(), "en");

        assertThat(english.getPossible().getIntensity())
                .isEqualTo(danish.getPossible().getIntensity());
        assertThat(english.getOffers())
                .extracting("code")
                .isEqualTo(danish.getOffers().stream()
                        .map(offer -> offer.getCode())
                        .toList());
        assertThat(english.getReasons())
                .extracting("id")
                .isEqualTo(danish.getReasons().stream()
                        .map(reason -> reason.getId())
                        .toList());
        assertThat(english.getRationale()).isNotEqualTo(danish.getRationale());
    }

    @Test
    void everyPinOfTheVersionInForceGivesTheSameAnswer() throws ApiException {
        Recommendation unpinned = trin.recommend(Citizen.example());
        LocalDate first = STANDARD.about().validFrom();

        assertThat(trin.recommend(Citizen.example().sending("version", STANDARD.version())))
                .isEqualTo(unpinned);
        assertThat(trin.recommend(Citizen.example().sending("hash", STANDARD.hash())))
                .isEqualTo(unpinned);
        assertThat(trin.recommend(Citizen.example().sending("asOf", first.toString())))
                .isEqualTo(unpinned);
    }

    @Test
    void theAnswerNamesTheVersionThatGaveIt() throws ApiException {
        Recommendation answer = trin.recommend(Citizen.unknown());

        assertThat(answer.getRuleSet().getVersion()).isEqualTo(STANDARD.version());
        assertThat(answer.getRuleSet().getHash()).isEqualTo(STANDARD.hash());
    }

    @Test
    void aDayBeforeTheFirstVersionIsNoPin() {
        String before = STANDARD.about().validFrom().minusDays(1).toString();
        Answer answer = http.post(Citizen.unknown().sending("asOf", before).json());

        assertThat(answer.faults()).containsExactly("/asOf UNKNOWN_VERSION");
    }
}
