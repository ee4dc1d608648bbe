package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who sign in with a password. */
@RunningTrin
class SessionsTest {
    private static final String OWN = "en lang sætning til mig";
    private static final String ME = "/api/v1/me";

    private final Http http;
    private final Surfer surfer;
    private final int port;
    private final String userName = "u" + UUID.randomUUID().toString().substring(0, 8);

    SessionsTest(@LocalServerPort int port) {
        this.port = port;
        http = new Http(port);
        surfer = new Surfer(port);
    }

    private Answer administrate(String method, String path, String body, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("As", Role.ADMIN, "Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return http.send(method, path, body.getBytes(StandardCharsets.UTF_8), all);
    }

    /** The temporary password of a new user. */
    private String made(String roles) {
        return administrate(
                        "POST",
                        "/api/v1/users",
                        "{\"userName\": \"" + userName + "\", \"name\": \"Anne\", \"roles\": [" + roles + "]}")
                .json()
                .get("password")
                .asString();
    }

    /** Somebody with a password of their own, signed in. */
    private void signedIn(String roles) {
        String temporary = made(roles);
        surfer.signIn(userName, temporary);
        surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", OWN);
        assertThat(surfer.signIn(userName, OWN).status()).isEqualTo(302);
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void aTemporaryPasswordOpensNothingButTheChoiceOfAnother() {
        String temporary = made("\"author\"");
        surfer.signIn(userName, temporary);

        assertThat(surfer.open("/docs").header("Location")).endsWith("/adgangskode");
        assertThat(surfer.call("GET", ME, "").problem()).isEqualTo("forbidden");
        assertThat(surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", "kort")
                        .text())
                .contains("mindst 12 og højst 72 tegn");
        assertThat(surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", userName + " er min")
                        .text())
                .contains("uden brugernavnet");
        assertThat(surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", OWN)
                        .header("Location"))
                .endsWith("/log-ind?ny");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        surfer.signIn(userName, OWN);
        assertThat(surfer.call("GET", ME, "").json().get("id").asString()).isEqualTo("local|" + userName);
    }

    @Test
    void signingInGivesAnotherSessionAndSigningOutEndsIt() {
        signedIn("\"author\"");
        String signedIn = surfer.cookie();
        Surfer other = new Surfer(port);
        other.open("/log-ind");
        String before = other.cookie();
        Answer answer = other.signIn(userName, OWN);

        assertThat(other.cookie()).startsWith("trin=").isNotEqualTo(before);
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        surfer.send("/noegler", "/log-ud");
        assertThat(http.get(ME, "As", "nobody", "Cookie", signedIn).status()).isEqualTo(401);
        assertThat(other.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void whatSomebodyMayDoChangesAtOnce() {
        signedIn("\"author\"");
        assertThat(surfer.call("GET", "/api/v1/users", "").status()).isEqualTo(403);

        String tag = http.get("/api/v1/users/" + userName, "As", Role.ADMIN).header("ETag");
        Answer changed =
                administrate("PATCH", "/api/v1/users/" + userName, "{\"roles\": [\"admin\"]}", "If-Match", tag);
        assertThat(surfer.call("GET", "/api/v1/users", "").status()).isEqualTo(200);

        administrate("PATCH", "/api/v1/users/" + userName, "{\"disabled\": true}", "If-Match", changed.header("ETag"));
        assertThat(surfer.call("GET", "/api/v1/users", "").status()).isEqualTo(401);
        assertThat(surfer.signIn(userName, OWN).header("Location")).endsWith("/log-ind?fejl");
    }

    @Test
    void aNewPasswordEndsEverySession() {
        signedIn("\"author\"");

        administrate("POST", "/api/v1/users/" + userName + "/password", "");

        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(surfer.signIn(userName, OWN).header("Location")).endsWith("/log-ind?fejl");
    }

    @Test
    void nobodyElsesPageCanSendAForm() {
        signedIn("\"author\"");
        String body = "{\"ruleSet\": \"ballerup\", \"version\": 1}";

        assertThat(surfer.call("POST", "/api/v1/rule-sets/forged/versions", body)
                        .status())
                .isEqualTo(403);
        assertThat(surfer.sendWith("", "/noegler", "label", "x", "roles", "author")
                        .status())
                .isEqualTo(403);
        assertThat(surfer.call(
                                "POST",
                                "/api/v1/rule-sets/own-page/versions",
                                body,
                                "X-CSRF-TOKEN",
                                surfer.token("/noegler"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theDocumentationsOwnRequestsCarryItsToken() {
        signedIn("\"author\"");
        String token = surfer.call("GET", "/docs/token.json", "")
                .json()
                .get("X-CSRF-TOKEN")
                .asString();

        assertThat(surfer.call("POST", Http.RECOMMENDATIONS, Citizen.unknown().json(), "X-CSRF-TOKEN", token)
                        .status())
                .isEqualTo(200);
        assertThat(http.get("/docs/token.json").text()).isEqualTo("{}");
    }

    @Test
    void fiveWrongTriesShutOutForAWhileWhoeverTries() {
        String temporary = made("\"author\"");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(surfer.signIn(userName, "forkert adgangskode").header("Location"))
                    .endsWith("?fejl");
        }

        assertThat(surfer.signIn(userName, temporary).header("Location")).endsWith("?vent");
        for (int attempt = 0; attempt < 5; attempt++) {
            surfer.signIn("nobody-" + userName, "forkert adgangskode");
        }
        assertThat(surfer.signIn("nobody-" + userName, "forkert adgangskode").header("Location"))
                .endsWith("?vent");
    }

    @Test
    void aWrongPresentPasswordCountsAsATry() {
        signedIn("\"author\"");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(change("forkert adgangskode", "en anden lang sætning").text())
                    .contains("Den nuværende adgangskode passer ikke");
        }

        assertThat(change(OWN, "en anden lang sætning").text()).contains("Der har været mange forsøg");
        assertThat(new Surfer(port).signIn(userName, OWN).header("Location")).endsWith("?vent");
    }

    private Answer change(String present, String next) {
        return surfer.send("/adgangskode", "/adgangskode", "present", present, "next", next);
    }

    @Test
    void whatEverybodyChoosesIsNoPassword() {
        signedIn("\"author\"");

        assertThat(change(OWN, "Velkommen2026!").text()).contains("en af dem, der bliver gættet først");
        assertThat(change(OWN, "en anden lang sætning").header("Location")).endsWith("/log-ind?ny");
    }

    /** The places where somebody else of the same name is signed in, as the page offers to end them. */
    private List<String> elsewhere() {
        return Pattern.compile("/sessioner/([a-z2-9]{16})/afslut")
                .matcher(surfer.open("/sessioner").text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void onesOwnSessionsAreSeenAndEndedOneByOne() {
        signedIn("\"author\"");
        assertThat(elsewhere()).isEmpty();
        Surfer other = new Surfer(port);
        other.signIn(userName, OWN);

        assertThat(surfer.open("/sessioner").text()).contains("Her, hvor du er nu", "Ukendt browser");
        assertThat(elsewhere()).hasSize(1);
        surfer.send("/sessioner", "/sessioner/" + elsewhere().get(0) + "/afslut");

        assertThat(other.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(200);
        assertThat(elsewhere()).isEmpty();
    }

    @Test
    void nobodySeesOrEndsTheSessionsOfSomebodyElse() {
        signedIn("\"author\"");
        Surfer other = new Surfer(port);
        other.signIn(userName, OWN);
        String id = elsewhere().get(0);

        SessionsTest somebody = new SessionsTest(port);
        somebody.signedIn("\"author\"");
        assertThat(somebody.elsewhere()).isEmpty();
        somebody.surfer.send("/noegler", "/sessioner/" + id + "/afslut");

        assertThat(other.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void allOtherSessionsAreEndedAtOnce() {
        signedIn("\"author\"");
        Surfer second = new Surfer(port);
        Surfer third = new Surfer(port);
        second.signIn(userName, OWN);
        third.signIn(userName, OWN);

        surfer.send("/sessioner", "/sessioner/afslut-andre");

        assertThat(second.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(third.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void whoeverIsInTooManyPlacesIsSignedOutWhereTheyWereLongestAgo() {
        signedIn("\"author\"");
        Surfer last = new Surfer(port);
        for (int place = 0; place < 10; place++) {
            last = new Surfer(port);
            last.signIn(userName, OWN);
        }

        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(last.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void aKeyOfOnesOwnIsMadeOnThePageShownOnceAndRevoked() {
        signedIn("\"author\", \"professional\"");
        Answer made = surfer.send("/noegler", "/noegler", "label", "Mit regneark", "roles", "professional");
        String secret = made.text().replaceFirst("(?s).*<code>(trin_[^<]+)</code>.*", "$1");

        assertThat(http.get(ME, "X-API-Key", secret).json().get("roles").toString())
                .isEqualTo("[\"professional\"]");
        assertThat(http.get(ME, "X-API-Key", secret).json().get("id").asString())
                .isEqualTo("local|" + userName);
        String page = surfer.open("/noegler").text();
        assertThat(page).contains("Mit regneark").doesNotContain(secret);
        String id = page.replaceFirst("(?s).*/noegler/([a-z0-9]{16})/tilbagekald.*", "$1");
        surfer.send("/noegler", "/noegler/" + id + "/tilbagekald");
        assertThat(http.get(ME, "X-API-Key", secret).status()).isEqualTo(401);
    }

    @Test
    void whoIsSentToSignInComesBackToWhereTheyWere() {
        signedIn("\"author\"");
        Surfer later = new Surfer(port);

        assertThat(later.open("/noegler").header("Location")).endsWith("/log-ind");
        assertThat(later.signIn(userName, OWN).header("Location")).endsWith("/noegler");
    }

    @Test
    void aPageWhoseSessionIsGoneStaysWhereItIs() {
        Answer answer = http.get("/noegler", "As", "nobody", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).isEmpty();
    }

    /** A form of the page with the keys, as whoever is signed in would send it when the session has ended. */
    private Answer sendTooLate(Surfer late, String page, String... more) {
        String owner = surfer.open(page).text().replaceFirst("(?s).*name=\"_for\" value=\"([0-9a-f]+)\".*", "$1");
        String[] own = {"_page", page, "_form", page, "_for", owner};
        // Of two fields of one name the first counts.
        return late.sendWith(
                "", page, Stream.concat(Stream.of(more), Stream.of(own)).toArray(String[]::new));
    }

    @Test
    void aFormThatIsSentTooLateWaitsForWhoeverTypedIt() {
        signedIn("\"author\"");
        Surfer late = new Surfer(port);

        assertThat(sendTooLate(late, "/noegler", "label", "Mit \"regneark\"", "roles", "author")
                        .header("Location"))
                .endsWith("/log-ind");
        assertThat(late.signIn(userName, OWN).header("Location")).endsWith("/noegler");
        assertThat(late.open("/noegler").text())
                .contains("value=\"Mit &quot;regneark&quot;\"")
                .containsPattern("value=\"author\"[^>]*checked");
        assertThat(late.open("/noegler").text()).doesNotContain("regneark");
    }

    @Test
    void aFormThatIsSentTooLateIsShownToNobodyElse() {
        signedIn("\"author\"");
        Surfer late = new Surfer(port);
        sendTooLate(late, "/noegler", "label", "Mit regneark");
        String other = "o" + userName;
        String temporary = administrate(
                        "POST",
                        "/api/v1/users",
                        "{\"userName\": \"" + other + "\", \"name\": \"Bo\", \"roles\": [\"author\"]}")
                .json()
                .get("password")
                .asString();

        assertThat(late.signIn(other, temporary).header("Location")).doesNotContain("/noegler");
        late.send("/adgangskode", "/adgangskode", "present", temporary, "next", OWN);
        late.signIn(other, OWN);
        assertThat(late.open("/noegler").text()).contains("name=\"label\"").doesNotContain("regneark");
    }

    @Test
    void whatWasTypedIntoAFormThatIsGoneIsShownAllTheSame() {
        signedIn("\"author\"");
        Surfer late = new Surfer(port);
        sendTooLate(late, "/noegler", "_form", "/noegler/gone", "words", "Det skrev jeg <her>.");
        late.signIn(userName, OWN);

        assertThat(late.open("/noegler").text())
                .contains("id=\"st-left-over\"", "Det skrev jeg &lt;her&gt;.")
                .doesNotContain("value=\"Det skrev jeg");
        sendTooLate(late, "/noegler", "label", "Mit nye regneark");
        assertThat(late.open("/noegler").text())
                .contains("value=\"Mit nye regneark\"")
                .doesNotContain("st-left-over");
    }

    @Test
    void aPasswordIsNeverHeld() {
        signedIn("\"author\"");
        Surfer late = new Surfer(port);
        sendTooLate(late, "/adgangskode", "present", OWN, "next", "en anden lang sætning");

        assertThat(late.signIn(userName, OWN).header("Location")).doesNotContain("/adgangskode");
        assertThat(late.open("/adgangskode").text()).doesNotContain(OWN, "en anden lang");
    }
}
