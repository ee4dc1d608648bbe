package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Trin is started while its identity provider is away. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trin.data=${java.io.tmpdir}/trin-test-${random.uuid}",
            "trin.oidc.client-id=" + IdentityProvider.CLIENT,
            "trin.oidc.client-secret=" + IdentityProvider.SECRET
        })
@DirtiesContext
class ProviderAwayTest {
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final String BEGIN = "/oauth2/authorization/trin";

    private final Surfer surfer;
    private final Http http;
    private final int port;

    ProviderAwayTest(@LocalServerPort int port) {
        this.port = port;
        surfer = new Surfer(port);
        http = new Http(port);
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("trin.oidc.issuer", PROVIDER::issuer);
    }

    @AfterAll
    static void leave() {
        PROVIDER.close();
    }

    @Test
    void signingInIsToldToWaitAndWorksWhenTheProviderIsThere() {
        Answer away = surfer.open(BEGIN);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isEqualTo("5");
        assertThat(away.text()).contains("Jeres login svarer ikke lige nu");
        assertThat(http.get(BEGIN, "As", "nobody", "Accept", "text/html", "Cookie", "trin-language=en")
                        .text())
                .contains("Your sign-in service does not answer just now");
        assertThat(surfer.open("/log-ind").status()).isEqualTo(200);

        PROVIDER.said().put("roles", List.of("professional"));
        PROVIDER.start(port);
        URI back = PROVIDER.signIn(surfer.open(BEGIN).header("Location"));
        surfer.open(back.getPath() + "?" + back.getRawQuery());

        assertThat(surfer.call("GET", "/api/v1/me", "").json().get("roles").toString())
                .isEqualTo("[\"professional\"]");
    }
}
