package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A client that asks more often than it may. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trin.data=${java.io.tmpdir}/trin-test-${random.uuid}", "trin.limits.requests-per-minute=3"})
@DirtiesContext
class RateLimitTest {
    private final Http http;

    RateLimitTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() {
        List<Answer> answers = IntStream.range(0, 4)
                .mapToObj(each -> http.get("/api/v1/factors"))
                .toList();
        Answer refused = answers.get(3);

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200, 200, 429);
        assertThat(refused.problem()).isEqualTo("too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @Test
    void whoeverIsTurnedAwayAgainAndAgainIsToldToWaitButAKeyThatCountsNeverIs() {
        Answer last = wrong();
        for (int call = 0; call < 700 && last.status() == 401; call++) {
            last = wrong();
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.problem()).isEqualTo("too-many-requests");
        assertThat(last.header("Retry-After")).isEqualTo("1");
        assertThat(http.get("/api/v1/me", "As", "somebody-else").status()).isEqualTo(200);
    }

    private Answer wrong() {
        return http.get("/api/v1/me", "X-API-Key", "trin_wrong");
    }
}
