package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The database goes away while the service runs. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trin.data=${java.io.tmpdir}/trin-test-${random.uuid}",
            "spring.datasource.username=postgres",
            "spring.datasource.hikari.connection-timeout=500"
        })
@DirtiesContext
class DatabaseAwayTest {
    private static final EmbeddedPostgres POSTGRES = start();
    private static final byte[] BODY = Citizen.example().json().getBytes(StandardCharsets.UTF_8);

    private final Http http;

    DatabaseAwayTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> POSTGRES.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    private Answer store() {
        return http.send("POST", Http.RECOMMENDATIONS + "?store=true", BODY, "Content-Type", "application/json");
    }

    @Test
    void whatCannotBeKeptIsSaidAndTheRestGoesOn() throws IOException {
        Answer kept = store();
        assertThat(kept.status()).isEqualTo(201);
        POSTGRES.close();

        Answer refused = store();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("log-unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        Answer unread = http.get(kept.header("Location"));
        assertThat(unread.status()).isEqualTo(503);
        assertThat(unread.problem()).isEqualTo("unavailable");
        assertThat(http.get("/actuator/health/log").status()).isEqualTo(503);
        assertThat(http.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(http.post(BODY).status()).isEqualTo(200);
    }
}
