package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Users, keys and the audit trail, as an administrator looks after them in a browser. */
@RunningTrin
class AccessPagesTest {
    private static final String USERS = "/drift/brugere";
    private static final String KEYS = "/drift/noegler";
    private static final String OWN = "en lang sætning til mig";
    private static final Pattern SECRET = Pattern.compile("trin_[A-Za-z0-9_-]+");
    private static final Pattern REVOKE = Pattern.compile(KEYS + "/[a-z0-9]+/tilbagekald");

    private final Http http;
    private final Surfer administrator;
    private final String someone = "u" + UUID.randomUUID().toString().substring(0, 8);

    AccessPagesTest(@LocalServerPort int port) {
        http = new Http(port);
        administrator = new Surfer(port);
    }

    @BeforeEach
    void signIn() {
        String name = "a" + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"userName\": \"" + name + "\", \"name\": \"Anne\", \"roles\": [\"admin\"]}";
        Answer made = http.send(
                "POST",
                "/api/v1/users",
                body.getBytes(StandardCharsets.UTF_8),
                "As",
                Role.ADMIN,
                "Content-Type",
                "application/json");
        String temporary = made.json().get("password").asString();
        administrator.signIn(name, temporary);
        administrator.send("/adgangskode", "/adgangskode", "present", temporary, "next", OWN);
        administrator.signIn(name, OWN);
    }

    private Answer makeUser(String userName) {
        return administrator.send(
                USERS, USERS, "userName", userName, "name", "Bo Lind", "roles", "author", "roles", "approver");
    }

    @Test
    void thePasswordOfANewUserIsShownOnce() {
        assertThat(makeUser(someone).header("Location")).endsWith(USERS);

        assertThat(administrator.open(USERS).text()).contains("Midlertidig adgangskode til Bo Lind", someone);
        assertThat(administrator.open(USERS).text()).contains(someone).doesNotContain("Midlertidig adgangskode til");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
        String page = makeUser("Bo Lind").text();

        assertThat(page)
                .contains("href=\"#userName\"", "value=\"Bo Lind\"")
                .containsPattern("value=\"author\"[^>]*checked");
    }

    @Test
    void aUserNameIsGivenOnce() {
        makeUser(someone);

        assertThat(makeUser(someone).text()).contains("Brugernavnet er i brug");
    }

    @Test
    void aUserWhoseAccessIsClosedIsShownSo() {
        makeUser(someone);
        String page = USERS + "/" + someone;

        Answer changed = administrator.send(
                page, page, "name", "Bo Lind", "roles", "author", "disabled", "yes", "revision", "1");

        assertThat(changed.status()).isEqualTo(302);
        assertThat(administrator.open(page).text()).containsPattern("id=\"disabled\"[^>]*checked");
        assertThat(administrator
                        .send(page, page, "name", "Bo", "roles", "author", "revision", "1")
                        .text())
                .contains("En anden har ændret brugeren i mellemtiden");
    }

    @Test
    void aForgottenPasswordIsReplacedByATemporaryOne() {
        makeUser(someone);
        administrator.open(USERS);

        administrator.send(USERS + "/" + someone, USERS + "/" + someone + "/adgangskode");

        assertThat(administrator.open(USERS).text()).contains("Midlertidig adgangskode til Bo Lind");
    }

    @Test
    void aKeyIsShownOnceAndWorksUntilItIsRevoked() {
        administrator.send(KEYS, KEYS, "system", someone, "label", "Drift", "roles", "case-system", "expires", "");
        String shown = administrator.open(KEYS).text();
        String secret = first(SECRET, shown);

        assertThat(administrator.open(KEYS).text()).contains(someone).doesNotContain(secret);
        assertThat(calling(secret)).isEqualTo(200);
        String line = shown.substring(shown.indexOf("scope=\"row\"><span>" + someone));
        administrator.send(KEYS, first(REVOKE, line));
        assertThat(calling(secret)).isEqualTo(401);
        assertThat(administrator.open(KEYS).text()).contains("Tilbagekaldt");
    }

    private int calling(String secret) {
        return http.get("/api/v1/me", "As", "nobody", "Authorization", "Bearer " + secret)
                .status();
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as("%s", pattern).isTrue();
        return found.group();
    }

    @Test
    void aKeyForASystemCannotDoWhatOnlyPeopleDo() {
        assertThat(administrator
                        .send(KEYS, KEYS, "system", someone, "label", "Drift", "roles", "admin", "expires", "i morgen")
                        .text())
                .contains("href=\"#roles\"", "href=\"#expires\"", "value=\"" + someone + "\"");
    }

    @Test
    void theAuditTrailTellsWhoDidWhat() {
        makeUser(someone);

        assertThat(administrator.open("/drift/spor?act=user-created").text())
                .contains("Bruger oprettet", "local|" + someone)
                .doesNotContain("??");
        assertThat(administrator.open("/drift/spor/tabel.csv?act=user-created").text())
                .startsWith("number,at,act,actor")
                .contains("local|" + someone)
                .doesNotContain("sign-in");
        assertThat(administrator.open("/drift/spor?act=exported").text()).contains("Oplysninger hentet");
    }

    @Test
    void whoDoesNotAdministrateIsTurnedAwayOnAPage() {
        Answer answer = http.get(USERS, "As", Role.AUTHOR, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("Det har du ikke adgang til");
        assertThat(http.get("/drift", "As", Role.AUDITOR).text()).doesNotContain("href=\"" + USERS + "\"");
    }
}
