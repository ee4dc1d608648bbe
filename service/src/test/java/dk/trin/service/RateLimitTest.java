package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A client that asks more often than it may. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"trin.data=${java.io.tmpdir}/trin-test-${random.uuid}", "trin.limits.requests-per-minute=100"})
@DirtiesContext
class RateLimitTest {
    private final Http http;

    RateLimitTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBack() {
        // While they are sent a few more become allowed.
        Map<Integer, Long> statuses = IntStream.range(0, 150)
                .mapToObj(each -> http.get("/api/v1/factors").status())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Answer refused = IntStream.range(0, 20)
                .mapToObj(each -> http.get("/api/v1/factors"))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(statuses.keySet()).containsExactlyInAnyOrder(200, 429);
        assertThat(statuses.get(200)).isGreaterThanOrEqualTo(100);
        assertThat(refused.problem()).isEqualTo("too-many-requests");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
    }
}
