package dk.trin.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens of an identity provider whose keys are got over HTTP. */
class TokensTest {
    private static final String ISSUER = "https://login.example/realm";
    private static final String AUDIENCE = "trin";
    private static final RSAKey RSA = rsa("one");
    private static final ECKey EC = ec();

    private volatile JWKSet published = new JWKSet(List.of(RSA.toPublicJWK(), EC.toPublicJWK()));
    private HttpServer provider;
    private Tokens tokens;

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey ec() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/keys", exchange -> {
            byte[] keys = published.toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        provider.start();
        tokens = Provider.tokens(settings());
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    private JwtSettings settings() {
        String keys = "http://127.0.0.1:" + provider.getAddress().getPort() + "/keys";
        return new JwtSettings(ISSUER, keys, AUDIENCE, "realm_access.roles", "trin-", List.of(), List.of());
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject("nexus-1")
                .claim("client_id", "nexus")
                .claim("realm_access", Map.of("roles", List.of("trin-case-system", "trin-king", "author")))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private static String signed(JWK key, JWSAlgorithm algorithm, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(
                new JWSHeader.Builder(algorithm)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build(),
                key,
                change);
    }

    private static String signed(JWSHeader header, JWK key, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token = new SignedJWT(header, change.apply(claims()).build());
            token.sign(key instanceof ECKey curve ? new ECDSASigner(curve) : new RSASSASigner(key.toRSAKey()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String good() {
        return signed(RSA, JWSAlgorithm.RS256, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aTokenOfTheProviderNamesItsCallerAndTheRolesThatTrinKnows(String token) {
        assertThat(tokens.actor(token)).hasValueSatisfying(actor -> {
            assertThat(actor.id()).isEqualTo(ISSUER + "|nexus-1");
            assertThat(actor.name()).isEqualTo("nexus");
            assertThat(actor.roles()).containsExactly(Role.CASE_SYSTEM);
        });
    }

    static Stream<String> accepted() {
        JWSHeader accessToken = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID("one")
                .build();
        return Stream.of(
                good(),
                signed(RSA, JWSAlgorithm.PS256, UnaryOperator.identity()),
                signed(EC, JWSAlgorithm.ES256, UnaryOperator.identity()),
                signed(accessToken, RSA, UnaryOperator.identity()),
                signed(RSA, JWSAlgorithm.RS256, each -> each.audience(List.of("other", AUDIENCE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void anyOtherTokenIsRefused(String what, String token) {
        assertThatThrownBy(() -> tokens.actor(token)).isInstanceOf(BadJwtException.class);
    }

    static Stream<Arguments> forged() throws JOSEException {
        Instant now = Instant.now();
        SignedJWT withSecret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .type(JOSEObjectType.JWT)
                        .keyID("one")
                        .build(),
                claims().build());
        withSecret.sign(new MACSigner(RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        JWSHeader untyped =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
        JWSHeader logout = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("logout+jwt"))
                .keyID("one")
                .build();
        JWSHeader carried = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .jwk(rsa("own").toPublicJWK())
                .build();
        return Stream.of(
                Arguments.of("not signed", new PlainJWT(claims().build()).serialize()),
                Arguments.of("signed with the public key as a secret", withSecret.serialize()),
                Arguments.of("another key under the same id", signed(rsa("one"), JWSAlgorithm.RS256, each -> each)),
                Arguments.of("an unknown key", signed(rsa("two"), JWSAlgorithm.RS256, each -> each)),
                Arguments.of("a key that it brings along", signed(carried, rsa("own"), each -> each)),
                Arguments.of("RS512", signed(RSA, JWSAlgorithm.RS512, each -> each)),
                Arguments.of("no type", signed(untyped, RSA, each -> each)),
                Arguments.of("another type", signed(logout, RSA, each -> each)),
                Arguments.of("another issuer", signed(RSA, JWSAlgorithm.RS256, each -> each.issuer("https://evil"))),
                Arguments.of("no issuer", signed(RSA, JWSAlgorithm.RS256, each -> each.issuer(null))),
                Arguments.of("another audience", signed(RSA, JWSAlgorithm.RS256, each -> each.audience("other"))),
                Arguments.of("no audience", signed(RSA, JWSAlgorithm.RS256, each -> each.audience(List.of()))),
                Arguments.of("no end", signed(RSA, JWSAlgorithm.RS256, each -> each.expirationTime(null))),
                Arguments.of(
                        "ended",
                        signed(RSA, JWSAlgorithm.RS256, each -> each.expirationTime(Date.from(now.minusSeconds(120))))),
                Arguments.of(
                        "not yet",
                        signed(RSA, JWSAlgorithm.RS256, each -> each.notBeforeTime(Date.from(now.plusSeconds(120))))),
                Arguments.of("cut", good().substring(0, good().length() - 10)),
                Arguments.of("no token", "x.y.z"));
    }

    @Test
    void aTokenOfSomebodyWhoWasNotSureEnoughIsRefusedWhereThatIsDemanded() {
        JwtSettings known = settings();
        Tokens demanding = Provider.tokens(new JwtSettings(
                known.issuer(),
                known.jwkSetUri(),
                known.audience(),
                known.rolesClaim(),
                known.rolesPrefix(),
                List.of("substantial", "high"),
                List.of("mfa")));

        assertThat(demanding.actor(signed(
                        RSA,
                        JWSAlgorithm.RS256,
                        each -> each.claim("acr", "high").claim("amr", List.of("pwd", "mfa")))))
                .isPresent();
        for (String token : List.of(
                good(),
                signed(RSA, JWSAlgorithm.RS256, each -> each.claim("acr", "low").claim("amr", List.of("mfa"))),
                signed(
                        RSA,
                        JWSAlgorithm.RS256,
                        each -> each.claim("acr", "high").claim("amr", List.of("pwd"))))) {
            assertThatThrownBy(() -> demanding.actor(token)).isInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void aTokenThatNamesNobodyIsNobodys() {
        assertThat(tokens.actor(signed(RSA, JWSAlgorithm.RS256, each -> each.subject(null))))
                .isEmpty();
    }

    @Test
    void aNewKeyOfTheProviderCountsAtOnce() {
        assertThat(tokens.actor(good())).isPresent();
        RSAKey next = rsa("next");
        published = new JWKSet(List.of(RSA.toPublicJWK(), next.toPublicJWK()));

        assertThat(tokens.actor(signed(next, JWSAlgorithm.RS256, each -> each))).isPresent();
        assertThat(tokens.actor(good())).isPresent();
    }

    @Test
    void whileTheProviderIsAwayItsKnownKeysCount() {
        assertThat(tokens.actor(good())).isPresent();
        provider.stop(0);

        assertThat(tokens.actor(good())).map(Actor::name).contains("nexus");
    }

    @Test
    void aProviderThatWasNeverThereIsNotTheCallersFault() {
        provider.stop(0);
        Tokens others = Provider.tokens(settings());

        assertThatThrownBy(() -> others.actor(good()))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void whatIsSetByHalvesIsNamed() {
        assertThatThrownBy(() -> new JwtSettings(ISSUER, "", "", "roles", "", List.of(), List.of()).check())
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("trin.jwt.jwk-set-uri, trin.jwt.audience");
        assertThatCode(() -> settings().check()).doesNotThrowAnyException();
        assertThatCode(() -> new JwtSettings("", "", "", "roles", "", List.of(), List.of()).check())
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        new OidcSettings(ISSUER, "", "", List.of("openid"), "roles", "", List.of(), List.of()).check())
                .hasMessageContaining("trin.oidc.client-id");
        assertThatThrownBy(() -> new OidcSettings(
                                ISSUER, "trin", "", List.of("profile"), "roles", "", List.of(), List.of())
                        .check())
                .hasMessageContaining("openid");
    }
}
