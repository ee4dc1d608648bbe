package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused of what is to be kept, over HTTP. */
@RunningTrin
class KeepingFaultsTest {
    private final Keeper keeper;

    KeepingFaultsTest(@LocalServerPort int port) {
        keeper = new Keeper(port);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"decision": "adjusted"}                                                      | /reason REQUIRED, /offers REQUIRED
            {"decision": "overridden"}                                                    | /reason REQUIRED
            {"decision": "ignored"}                                                       | /decision UNKNOWN_CODE
            {}                                                                            | /decision REQUIRED
            {"decision": "followed", "text": "010170-1234"}                               | /text CPR_LIKE
            {"decision": "followed", "offers": ["no-such-offer"]}                         | /offers/0 UNKNOWN_OFFER
            """)
    void aFaultyDecisionIsRefused(String body, String faults) {
        assertThat(keeper.decide(keeper.stored(), body).faults()).containsExactly(faults.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"outcome": "stopped"}                         | /reason REQUIRED
            {"outcome": "completed", "reason": "no-show"}  | /reason CONTRADICTION
            {"outcome": "stopped", "reason": "tired"}      | /reason UNKNOWN_CODE
            """)
    void aFaultyOutcomeIsRefused(String body, String fault) {
        assertThat(keeper.send("PUT", keeper.stored() + "/outcome", body, "As", "anne")
                        .faults())
                .containsExactly(fault);
    }

    @Test
    void whoeverDecidesEndsOrErasesIsKnown() {
        String path = keeper.stored();

        assertThat(keeper.send("PUT", path + "/decision", Keeper.FOLLOWED, "As", "nobody")
                        .status())
                .isEqualTo(401);
        assertThat(keeper.send("PUT", path + "/outcome", "{\"outcome\": \"completed\"}", "As", "nobody")
                        .status())
                .isEqualTo(401);
        assertThat(keeper.send("DELETE", path, "", "As", "nobody").status()).isEqualTo(401);
        assertThat(keeper.http().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Idempotency-Key | 0101701234    | @Idempotency-Key CPR_LIKE
            Idempotency-Key | two words     | @Idempotency-Key PATTERN
            """)
    void aHeaderThatTheContractDoesNotAllowIsAFault(String header, String value, String fault) {
        assertThat(keeper.store(header, value).faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/recommendations                           | ?reference REQUIRED
            /api/v1/recommendations?reference=0101701234      | ?reference CPR_LIKE
            /api/v1/records                                   | ?reference REQUIRED
            /api/v1/statistics?from=2026-01-01                | ?to REQUIRED
            /api/v1/statistics?from=2026-02-30&to=2026-03-01  | ?from NOT_A_DATE
            /api/v1/statistics?from=2026-03-02&to=2026-03-01  | ?to CONTRADICTION
            """)
    void aFaultyQuestionIsRefused(String path, String fault) {
        assertThat(keeper.http().get(path).faults()).containsExactly(fault);
    }
}
