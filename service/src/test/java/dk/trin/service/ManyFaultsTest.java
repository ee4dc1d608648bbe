package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One answer tells everything that is wrong. */
@RunningTrin
class ManyFaultsTest {
    private static final String BODY = """
            {
              "ruleSet": "standrad",
              "reference": "010170-1234",
              "version": 0,
              "hash": "sha256:none",
              "asOf": "2026-02-30",
              "refrence": "sag-1",
              "assessment": {
                "clinical": {
                  "diagnoses": ["none", "copd", "copd", "asthma"],
                  "severity": "svaer",
                  "hba1c": 6.5,
                  "mrcDyspnoea": 2.5,
                  "chairStand30s": "7"
                },
                "practical": {"age": 70, "age": 71, "shoeSize": 43}
              }
            }
            """;

    private final Http http;

    ManyFaultsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void everyFaultOfBodyAndParametersIsListed() {
        assertThat(answer("da").faults())
                .contains(
                        "?inclued UNKNOWN_PARAMETER",
                        "?store UNKNOWN_CODE",
                        "/ruleSet UNKNOWN_RULE_SET",
                        "/reference CPR_LIKE",
                        "/version OUT_OF_RANGE",
                        "/hash PATTERN",
                        "/asOf NOT_A_DATE",
                        "/refrence UNKNOWN_FIELD",
                        "/assessment/clinical/diagnoses DUPLICATE_ITEM",
                        "/assessment/clinical/diagnoses CONTRADICTION",
                        "/assessment/clinical/diagnoses/3 UNKNOWN_CODE",
                        "/assessment/clinical/severity UNKNOWN_CODE",
                        "/assessment/clinical/hba1c OUT_OF_RANGE",
                        "/assessment/clinical/mrcDyspnoea NOT_A_WHOLE_NUMBER",
                        "/assessment/clinical/chairStand30s WRONG_TYPE",
                        "/assessment/practical/age DUPLICATE_FIELD",
                        "/assessment/practical/shoeSize UNKNOWN_FIELD")
                .doesNotHaveDuplicates();
    }

    @Test
    void theCountOfFaultsIsTold() {
        Answer answer = answer("da");

        assertThat(answer.json().get("detail").asString())
                .contains(String.valueOf(answer.faults().size()));
    }

    @Test
    void whatIsAllowedBeginsWithTheNearest() {
        Answer answer = answer("da");

        assertThat(answer.allowedAt("/ruleSet")).startsWith("standard").containsAll(Shipped.ids());
        assertThat(answer.allowedAt("/refrence")).startsWith("reference");
        assertThat(answer.allowedAt("?inclued")).startsWith("include");
        assertThat(answer.allowedAt("/assessment/clinical/severity"))
                .startsWith("severe")
                .containsExactlyInAnyOrder("mild", "moderate", "severe", "very-severe");
    }

    @Test
    void messagesAreInDanishUnlessEnglishIsAskedFor() {
        assertThat(http.post(BODY).text()).contains("Feltet kendes ikke", "Koden kendes ikke");
        assertThat(answer("en").text()).contains("The field is not known", "The code is not known");
        assertThat(answer("fr").text()).contains("Feltet kendes ikke");
        assertThat(answer("en").faults()).isEqualTo(answer("da").faults());
    }

    @Test
    void noValueIsRepeated() {
        assertThat(answer("da").text())
                .doesNotContain("010170", "standrad", "asthma", "svaer", "2026-02-30", "6.5", "2.5", "sag-1");
    }

    private Answer answer(String language) {
        return http.send(
                "POST",
                Http.RECOMMENDATIONS + "?inclued=changes&store=ja",
                BODY.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "Accept-Language",
                language);
    }
}
