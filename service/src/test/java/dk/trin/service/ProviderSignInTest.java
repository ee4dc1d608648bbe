package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People who sign in with an identity provider. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trin.data=${java.io.tmpdir}/trin-test-${random.uuid}",
            "trin.oidc.client-id=" + IdentityProvider.CLIENT,
            "trin.oidc.client-secret=" + IdentityProvider.SECRET,
            "trin.oidc.roles-claim=realm_access.roles",
            "trin.oidc.roles-prefix=trin-",
            "trin.oidc.acr=substantial,high",
            "trin.oidc.amr=mfa"
        })
@DirtiesContext
class ProviderSignInTest {
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final String BEGIN = "/oauth2/authorization/trin";
    private static final String ME = "/api/v1/me";
    private static final Pattern ONWARD = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    private final Http http;
    private final Surfer surfer;
    private final int port;

    ProviderSignInTest(@LocalServerPort int port) {
        this.port = port;
        http = new Http(port);
        surfer = new Surfer(port);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("trin.oidc.issuer", PROVIDER::issuer);
    }

    @BeforeEach
    void answer() {
        PROVIDER.leave();
        PROVIDER.start(port);
        PROVIDER.said().clear();
        PROVIDER.said()
                .putAll(Map.of(
                        "name",
                        "Anne Holm",
                        "acr",
                        "substantial",
                        "amr",
                        List.of("pwd", "mfa"),
                        "realm_access",
                        Map.of("roles", List.of("trin-author", "trin-king", "approver"))));
    }

    @AfterAll
    static void leave() {
        PROVIDER.close();
    }

    /** Back from the provider with its answer. */
    private String back() {
        URI back = PROVIDER.signIn(surfer.open(BEGIN).header("Location"));
        return back.getPath() + "?" + back.getRawQuery();
    }

    private Answer signIn() {
        return surfer.open(back());
    }

    private List<String> failures() {
        return http.get("/api/v1/audit?act=sign-in-failed", "As", Role.AUDITOR)
                .json()
                .get("items")
                .valueStream()
                .map(event -> event.get("subject").asString() + " "
                        + event.at("/details/reason").asString())
                .toList();
    }

    @Test
    void whoeverTheProviderVouchesForComesInWithTheRolesThatTrinKnows() {
        assertThat(surfer.open("/log-ind").text()).contains("arbejdskonto").doesNotContain("name=\"password\"");
        assertThat(surfer.open("/noegler").header("Location")).endsWith("/log-ind");

        assertThat(signIn().header("Location")).contains("/noegler");

        Answer me = surfer.call("GET", ME, "");
        assertThat(me.json().get("id").asString()).isEqualTo(PROVIDER.issuer() + "|anne");
        assertThat(me.json().get("name").asString()).isEqualTo("Anne Holm");
        assertThat(me.json().get("roles").toString()).isEqualTo("[\"author\"]");
    }

    @Test
    void theWayToTheProviderIsBoundToWhoeverBeganIt() {
        String address = URLDecoder.decode(surfer.open(BEGIN).header("Location"), StandardCharsets.UTF_8);

        assertThat(address)
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?response_type=code&client_id=trin")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .contains("acr_values=substantial high", "redirect_uri=http://localhost:" + port);
        String begunElsewhere = new ProviderSignInTest(port).back();
        assertThat(surfer.open(begunElsewhere).header("Location")).endsWith("/log-ind?udbyder");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
    }

    @Test
    void anAnswerCountsOnce() {
        String back = back();
        assertThat(surfer.open(back).header("Location")).doesNotContain("log-ind");

        assertThat(new Surfer(port).open(back).header("Location")).endsWith("/log-ind?udbyder");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"iss, https://evil.example", "aud, another", "nonce, another", "azp, another"})
    void anIdentityTokenThatIsNotForThisSignInOpensNothing(String claim, String value) {
        PROVIDER.said().put(claim, claim.equals("aud") ? List.of(value) : value);

        assertThat(signIn().header("Location")).endsWith("/log-ind?udbyder");
        assertThat(surfer.open("/log-ind?udbyder").text()).contains("Svaret fra jeres login kunne ikke bruges");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(failures()).contains(" provider");
    }

    @Test
    void anIdentityTokenThatHasEndedOpensNothing() {
        Instant now = Instant.now();
        PROVIDER.said().putAll(Map.of("iat", now.minusSeconds(300), "exp", now.minusSeconds(120)));

        assertThat(signIn().header("Location")).endsWith("/log-ind?udbyder");
    }

    @Test
    void whoeverChangesTheirMindIsBackAtTheBeginning() {
        String state = surfer.open(BEGIN).header("Location").replaceFirst(".*[?&](state=[^&]+).*", "$1");

        assertThat(surfer.open("/login/oauth2/code/trin?error=access_denied&" + state)
                        .header("Location"))
                .endsWith("/log-ind?udbyder");
    }

    @Test
    void whoeverHasNoRoleIsToldWhereToGetOne() {
        PROVIDER.said().put("realm_access", Map.of("roles", List.of("trin-king")));

        assertThat(signIn().header("Location")).endsWith("/log-ind?rolle");
        assertThat(surfer.open("/log-ind?rolle").text()).contains("Du har endnu ikke adgang til Trin");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(failures()).contains(PROVIDER.issuer() + "|anne no-role");
    }

    @ParameterizedTest
    @CsvSource({"acr, low", "amr, pwd"})
    void aSignInThatIsWeakerThanDemandedOpensNothing(String claim, String value) {
        PROVIDER.said().put(claim, claim.equals("amr") ? List.of(value) : value);

        assertThat(signIn().header("Location")).endsWith("/log-ind?styrke");
        assertThat(surfer.open("/log-ind?styrke").text()).contains("Der skal et sikrere login til");
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(failures()).contains(PROVIDER.issuer() + "|anne too-weak");
    }

    @Test
    void signingOutGoesOnToTheProviderOnAPageOfOurs() {
        signIn();
        String cookie = surfer.cookie();

        Answer left = surfer.send("/noegler", "/log-ud");

        Matcher onward = ONWARD.matcher(left.text());
        assertThat(onward.find()).isTrue();
        assertThat(URLDecoder.decode(onward.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8))
                .startsWith(PROVIDER.issuer() + "/connect/logout?id_token_hint=ey")
                .contains("&client_id=trin&post_logout_redirect_uri=http://localhost:" + port + "/log-ind?ud");
        assertThat(left.header("Cache-Control")).isEqualTo("no-store");
        assertThat(http.get(ME, "As", "nobody", "Cookie", cookie).status()).isEqualTo(401);
    }

    @Test
    void nobodyComesToThePageThatLeadsOnByItself() {
        signIn();

        assertThat(surfer.send("/noegler", "/log-ud/videre").header("Location")).endsWith("/log-ind");
    }

    @Test
    void aProviderThatGoesAwayMeanwhileIsToldOfAndAnswersAgainWhenItIsBack() {
        signIn();
        surfer.send("/noegler", "/log-ud");
        String back = back();
        PROVIDER.leave();

        Answer away = surfer.open(back);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("5");
        assertThat(away.text()).contains("Jeres login svarer ikke lige nu", "Log ind med arbejdskonto");

        PROVIDER.start(port);
        assertThat(signIn().header("Location")).doesNotContain("log-ind");
    }
}
