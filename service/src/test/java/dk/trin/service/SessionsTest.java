package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who sign in with a password. */
@RunningTrin
class SessionsTest {
    private static final String ME = "/api/v1/me";

    private final Http http;
    private final Newcomer anne;
    private final Surfer surfer;
    private final int port;

    SessionsTest(@LocalServerPort int port) {
        http = new Http(port);
        anne = new Newcomer(port);
        surfer = anne.surfer();
        this.port = port;
    }

    @Test
    void aTemporaryPasswordOpensNothingButTheChoiceOfAnother() {
        String temporary = anne.made("\"author\"");
        surfer.signIn(anne.userName(), temporary);

        assertThat(surfer.open("/docs").header("Location")).endsWith("/adgangskode");
        assertThat(surfer.call("GET", ME, "").problem()).isEqualTo("forbidden");
        assertThat(surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", "kort")
                        .text())
                .contains("mindst 12 og højst 72 tegn");
        assertThat(surfer.send(
                                "/adgangskode",
                                "/adgangskode",
                                "present",
                                temporary,
                                "next",
                                anne.userName() + " er min")
                        .text())
                .contains("uden brugernavnet");
        assertThat(surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", Newcomer.OWN)
                        .header("Location"))
                .endsWith("/log-ind?ny");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        surfer.signIn(anne.userName(), Newcomer.OWN);
        assertThat(surfer.call("GET", ME, "").json().get("id").asString()).isEqualTo("local|" + anne.userName());
    }

    @Test
    void signingInGivesAnotherSessionAndSigningOutEndsIt() {
        anne.signedIn("\"author\"");
        String signedIn = surfer.cookie();
        Surfer other = new Surfer(port);
        other.open("/log-ind");
        String before = other.cookie();
        Answer answer = other.signIn(anne.userName(), Newcomer.OWN);

        assertThat(other.cookie()).startsWith("trin=").isNotEqualTo(before);
        assertThat(answer.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        surfer.send("/noegler", "/log-ud");
        assertThat(http.get(ME, "As", "nobody", "Cookie", signedIn).status()).isEqualTo(401);
        assertThat(other.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void whatSomebodyMayDoChangesAtOnce() {
        anne.signedIn("\"author\"");
        assertThat(surfer.call("GET", "/api/v1/users", "").status()).isEqualTo(403);

        String tag =
                http.get("/api/v1/users/" + anne.userName(), "As", Role.ADMIN).header("ETag");
        Answer changed = anne.administrate(
                "PATCH", "/api/v1/users/" + anne.userName(), "{\"roles\": [\"admin\"]}", "If-Match", tag);
        assertThat(surfer.call("GET", "/api/v1/users", "").status()).isEqualTo(200);

        anne.administrate(
                "PATCH",
                "/api/v1/users/" + anne.userName(),
                "{\"disabled\": true}",
                "If-Match",
                changed.header("ETag"));
        assertThat(surfer.call("GET", "/api/v1/users", "").status()).isEqualTo(401);
        assertThat(surfer.signIn(anne.userName(), Newcomer.OWN).header("Location"))
                .endsWith("/log-ind?fejl");
    }

    @Test
    void aNewPasswordEndsEverySession() {
        anne.signedIn("\"author\"");

        anne.administrate("POST", "/api/v1/users/" + anne.userName() + "/password", "");

        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(surfer.signIn(anne.userName(), Newcomer.OWN).header("Location"))
                .endsWith("/log-ind?fejl");
    }

    @Test
    void nobodyElsesPageCanSendAForm() {
        anne.signedIn("\"author\"");
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
        anne.signedIn("\"author\"");
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
        String temporary = anne.made("\"author\"");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(surfer.signIn(anne.userName(), "forkert adgangskode").header("Location"))
                    .endsWith("?fejl");
        }

        assertThat(surfer.signIn(anne.userName(), temporary).header("Location")).endsWith("?vent");
        for (int attempt = 0; attempt < 5; attempt++) {
            surfer.signIn("nobody-" + anne.userName(), "forkert adgangskode");
        }
        assertThat(surfer.signIn("nobody-" + anne.userName(), "forkert adgangskode")
                        .header("Location"))
                .endsWith("?vent");
    }

    @Test
    void aWrongPresentPasswordCountsAsATry() {
        anne.signedIn("\"author\"");
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(change("forkert adgangskode", "en anden lang sætning").text())
                    .contains("Den nuværende adgangskode passer ikke");
        }

        assertThat(change(Newcomer.OWN, "en anden lang sætning").text()).contains("Der har været mange forsøg");
        assertThat(new Surfer(port).signIn(anne.userName(), Newcomer.OWN).header("Location"))
                .endsWith("?vent");
    }

    private Answer change(String present, String next) {
        return surfer.send("/adgangskode", "/adgangskode", "present", present, "next", next);
    }

    @Test
    void whatEverybodyChoosesIsNoPassword() {
        anne.signedIn("\"author\"");

        assertThat(change(Newcomer.OWN, "Velkommen2026!").text()).contains("en af dem, der bliver gættet først");
        assertThat(change(Newcomer.OWN, "en anden lang sætning").header("Location"))
                .endsWith("/log-ind?ny");
    }

    @Test
    void aKeyOfOnesOwnIsMadeOnThePageShownOnceAndRevoked() {
        anne.signedIn("\"author\", \"professional\"");
        Answer made = surfer.send("/noegler", "/noegler", "label", "Mit regneark", "roles", "professional");
        String secret = made.text().replaceFirst("(?s).*<code>(trin_[^<]+)</code>.*", "$1");

        assertThat(http.get(ME, "X-API-Key", secret).json().get("roles").toString())
                .isEqualTo("[\"professional\"]");
        assertThat(http.get(ME, "X-API-Key", secret).json().get("id").asString())
                .isEqualTo("local|" + anne.userName());
        String page = surfer.open("/noegler").text();
        assertThat(page).contains("Mit regneark").doesNotContain(secret);
        String id = page.replaceFirst("(?s).*/noegler/([a-z0-9]{16})/tilbagekald.*", "$1");
        surfer.send("/noegler", "/noegler/" + id + "/tilbagekald");
        assertThat(http.get(ME, "X-API-Key", secret).status()).isEqualTo(401);
    }

    @Test
    void whoIsSentToSignInComesBackToWhereTheyWere() {
        anne.signedIn("\"author\"");
        Surfer later = new Surfer(port);

        assertThat(later.open("/noegler").header("Location")).endsWith("/log-ind");
        assertThat(later.signIn(anne.userName(), Newcomer.OWN).header("Location"))
                .endsWith("/noegler");
    }

    @Test
    void aPageWhoseSessionIsGoneStaysWhereItIs() {
        Answer answer = http.get("/noegler", "As", "nobody", "HX-Request", "true");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).isEmpty();
    }
}
