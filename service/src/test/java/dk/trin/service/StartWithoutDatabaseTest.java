package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trin.service.storage.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A service on a PostgreSQL is started again while that does not answer. */
class StartWithoutDatabaseTest {
    private static final byte[] BODY = Citizen.example().json().getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private final Gate gate = new Gate(TestDatabase.POSTGRESQL.url());

    @Test
    void whatWasLastPublishedAnswersUntilTheDatabaseIsBack() throws Exception {
        try (gate) {
            String known = answered();
            gate.shut();
            try (ConfigurableApplicationContext service = start()) {
                Http http = http(service);
                Answer answer = http.post(BODY, "X-API-Key", key());

                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.json().at("/ruleSet/hash").asString()).isEqualTo(known);
                assertThat(isLatest(http)).isFalse();
                assertThat(store(http).problem()).isEqualTo("log-unavailable");
                assertThat(http.get("/actuator/health/readiness", "As", "nobody")
                                .status())
                        .isEqualTo(200);
                assertThat(http.get("/actuator/health/rules", "As", "nobody").status())
                        .isEqualTo(503);

                gate.open();
                assertThat(within(Duration.ofSeconds(30), () -> store(http).status() == 201))
                        .isTrue();
                assertThat(within(Duration.ofSeconds(30), () -> isLatest(http))).isTrue();
            }
        }
    }

    @Test
    void aCopyThatHasChangedIsNotServed() throws Exception {
        try (gate) {
            answered();
            gate.shut();
            flipOneBit(copy());

            assertThatThrownBy(this::start).hasStackTraceContaining("no unchanged copy");
        }
    }

    /** The hash of the version that answered while the database was there. */
    private String answered() throws Exception {
        try (ConfigurableApplicationContext service = start()) {
            assertThat(within(Duration.ofSeconds(10), () -> Files.exists(copy())))
                    .isTrue();
            return http(service)
                    .post(BODY, "X-API-Key", key())
                    .json()
                    .at("/ruleSet/hash")
                    .asString();
        }
    }

    private Path copy() {
        return data.resolve("versions").resolve("published");
    }

    private static void flipOneBit(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private Answer store(Http http) {
        return http.send(
                "POST",
                Http.RECOMMENDATIONS + "?store=true",
                BODY,
                "Content-Type",
                "application/json",
                "X-API-Key",
                key());
    }

    private boolean isLatest(Http http) {
        return http.post(BODY, "X-API-Key", key())
                .json()
                .at("/ruleSet/lastKnown")
                .isMissingNode();
    }

    /** That the first start wrote: it counts without the database, too. */
    private String key() {
        try {
            return Files.readString(data.resolve("first-run.txt")).replaceFirst("(?s).*api-key: (\\S+).*", "$1");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                TrinApplication.class,
                List.of(
                                "--server.port=0",
                                "--trin.data=" + data,
                                "--spring.datasource.url=" + gate.url(),
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.hikari.connection-timeout=1000")
                        .toArray(String[]::new));
    }

    private static Http http(ConfigurableApplicationContext service) {
        return new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private static boolean within(Duration patience, Callable<Boolean> wanted) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (wanted.call()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }
}
