package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Users and keys over HTTP. */
@RunningTrin
class AccountsTest {
    private static final String USERS = "/api/v1/users";
    private static final String KEYS = "/api/v1/keys";

    private final Http http;
    private final int port;

    AccountsTest(@LocalServerPort int port) {
        http = new Http(port);
        this.port = port;
    }

    private Answer send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!body.isEmpty()) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return http.send(method, path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }

    private static String fresh() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }

    private Answer created(String userName, String roles) {
        return send(
                "POST",
                USERS,
                "{\"userName\": \"%s\", \"name\": \"Anne Holm\", \"roles\": [%s]}".formatted(userName, roles),
                "As",
                Role.ADMIN);
    }

    private String systemKey(String roles) {
        Answer made = send(
                "POST",
                KEYS,
                "{\"system\": \"nexus\", \"label\": \"Drift\", \"roles\": [" + roles + "]}",
                "As",
                Role.ADMIN);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.text();
    }

    @Test
    void anAdministratorMakesAUserWithATemporaryPassword() {
        String userName = fresh();
        Answer made = created(userName, "\"author\"");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo(USERS + "/" + userName);
        assertThat(made.json().at("/user/passwordIsTemporary").asBoolean()).isTrue();
        assertThat(made.json().get("password").asString()).matches("[a-z2-9]{5}(-[a-z2-9]{5}){3}");
        assertThat(http.get(USERS, "As", Role.ADMIN).text()).contains(userName).doesNotContain("bcrypt");
        assertThat(created(userName, "").faults()).containsExactly("/userName NAME_TAKEN");
    }

    @Test
    void whatAnAdministratorTakesAwayIsGoneAtOnceFromKeysToo() {
        String userName = fresh();
        String key = TestCallers.key(port, userName);

        Answer read = http.get(USERS + "/" + userName, "As", Role.ADMIN);
        Answer changed = send(
                "PATCH",
                USERS + "/" + userName,
                "{\"roles\": [\"auditor\"]}",
                "As",
                Role.ADMIN,
                "If-Match",
                read.header("ETag"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(http.get("/api/v1/me", "X-API-Key", key).json().get("roles").toString())
                .isEqualTo("[\"auditor\"]");
        assertThat(http.get(USERS, "X-API-Key", key).status()).isEqualTo(403);
        assertThat(send(
                                "PATCH",
                                USERS + "/" + userName,
                                "{\"disabled\": true}",
                                "As",
                                Role.ADMIN,
                                "If-Match",
                                read.header("ETag"))
                        .problem())
                .isEqualTo("stale-revision");
        send(
                "PATCH",
                USERS + "/" + userName,
                "{\"disabled\": true}",
                "As",
                Role.ADMIN,
                "If-Match",
                changed.header("ETag"));
        assertThat(http.get("/api/v1/me", "X-API-Key", key).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"userName": "Anne", "name": "Anne", "roles": []}               | /userName PATTERN
            {"userName": "a0101701234", "name": "Anne", "roles": []}        | /userName CPR_LIKE
            {"userName": "anne", "name": "010170-1234", "roles": []}        | /name CPR_LIKE
            {"userName": "anne", "name": "Anne", "roles": ["king"]}         | /roles/0 UNKNOWN_CODE
            {"userName": "anne", "name": "Anne"}                            | /roles REQUIRED
            """)
    void aFaultyUserIsRefused(String body, String fault) {
        assertThat(send("POST", USERS, body, "As", Role.ADMIN).faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-API-Key", "Authorization"})
    void aKeyIsShownOnceAndCanBeUsedUntilItIsRevoked(String header) {
        JsonNode made = Spec.JSON.readTree(systemKey("\"case-system\""));
        String secret = made.get("secret").asString();
        String value = header.equals("Authorization") ? "Bearer " + secret : secret;
        String id = made.at("/key/id").asString();

        assertThat(secret).matches("trin_[A-Za-z0-9_-]{43}");
        assertThat(http.get(KEYS, "As", Role.ADMIN).text()).contains(id).doesNotContain(secret);
        assertThat(http.get("/api/v1/me", header, value).json().get("id").asString())
                .isEqualTo("system|nexus");
        assertThat(http.get("/api/v1/offers", header, value).status()).isEqualTo(200);
        assertThat(http.get(USERS, header, value).status()).isEqualTo(403);
        assertThat(send("DELETE", KEYS + "/" + id, "", "As", Role.ADMIN).status())
                .isEqualTo(204);
        assertThat(http.get("/api/v1/offers", header, value).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "approver", "admin"})
    void noSystemWritesApprovesOrAdministrates(String role) {
        Answer refused = send(
                "POST",
                KEYS,
                "{\"system\": \"nexus\", \"label\": \"Drift\", \"roles\": [\"" + role + "\"]}",
                "As",
                Role.ADMIN);

        assertThat(refused.faults()).containsExactly("/roles MISSING_ROLE");
    }

    @Test
    void aKeyOfOnesOwnCanDoNoMoreThanOneself() {
        assertThat(send("POST", KEYS, "{\"label\": \"x\", \"roles\": [\"approver\"]}", "As", Role.AUTHOR)
                        .faults())
                .containsExactly("/roles MISSING_ROLE");
        assertThat(send(
                                "POST",
                                KEYS,
                                "{\"system\": \"nexus\", \"label\": \"x\", \"roles\": [\"auditor\"]}",
                                "As",
                                Role.AUTHOR)
                        .problem())
                .isEqualTo("forbidden");
    }

    @Test
    void onlyAnAdministratorSeesAndRevokesKeysOfOthers() {
        String id =
                Spec.JSON.readTree(systemKey("\"case-system\"")).at("/key/id").asString();

        assertThat(http.get(KEYS, "As", Role.PROFESSIONAL).text()).doesNotContain(id);
        assertThat(send("DELETE", KEYS + "/" + id, "", "As", Role.PROFESSIONAL).status())
                .isEqualTo(404);
    }

    @Test
    void aKeyThatHasExpiredIsNone() {
        assertThat(send(
                                "POST",
                                KEYS,
                                "{\"label\": \"x\", \"roles\": [\"admin\"], \"expires\": \"2020-01-01\"}",
                                "As",
                                Role.ADMIN)
                        .faults())
                .containsExactly("/expires OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({
        "X-API-Key, trin_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "X-API-Key, trin_",
        "X-API-Key, x",
        "Authorization, Bearer",
        "Authorization, Bearer x.y.z",
        "Authorization, Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
        "Authorization, Basic YTpi",
        "Authorization, Negotiate abc"
    })
    void whatIsNoKeyIsRefused(String header, String value) {
        Answer answer = http.get("/api/v1/offers", header, value);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void whoeverBringsTwoKeysIsNotGuessedAt() {
        String key = TestCallers.key(port, TestCallers.ANYBODY);

        assertThat(http.get("/api/v1/offers", "X-API-Key", key, "Authorization", "Bearer " + key)
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/openapi.yaml",
                "/openapi.json",
                "/actuator/prometheus",
                "/actuator/info",
                "/actuator",
                "/",
                "/nope"
            })
    void nothingElseIsOpenEither(String path) {
        assertThat(http.get(path, "As", "nobody").status()).isEqualTo(401);
        assertThat(http.get(path, "As", Role.CASE_SYSTEM).status()).isNotEqualTo(401);
    }

    @Test
    void aPersonIsShownTheWayToSignIn() {
        Answer answer = http.get("/docs", "As", "nobody", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/log-ind");
        assertThat(http.get("/log-ind", "As", "nobody", "Accept", "text/html").status())
                .isEqualTo(200);
    }

    @Test
    void theCallerIsNotBelievedButKnown() {
        Keeper keeper = new Keeper(port);
        String path = keeper.stored();

        keeper.send("PUT", path + "/decision", Keeper.FOLLOWED, "As", "nexus-4711", "X-Actor", "somebody else");

        assertThat(keeper.list().at("/0/decision/actor").asString()).isEqualTo("nexus-4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/offers", "/docs", "/log-ind", "/ui/app.css", "/actuator/health", "/api/v1/nope"})
    void everyAnswerTellsBrowsersToKeepOut(String path) {
        Answer answer = http.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).isNotEmpty();
    }
}
