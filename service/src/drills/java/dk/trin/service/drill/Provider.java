package dk.trin.service.drill;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An identity provider that can be asked for its keys, change them, and be away. */
final class Provider implements AutoCloseable {
    static final String AUDIENCE = "trin";
    private static final int BITS = 2048;

    private final int port;
    private final List<RSAKey> published = new CopyOnWriteArrayList<>();
    private HttpServer server;

    private Provider(int port) {
        this.port = port;
    }

    /** One that has a key and answers. */
    static Provider open() throws IOException, JOSEException {
        HttpServer chosen = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Provider provider = new Provider(chosen.getAddress().getPort());
        provider.publish(key("first"));
        provider.serve(chosen);
        return provider;
    }

    static RSAKey key(String id) throws JOSEException {
        return new RSAKeyGenerator(BITS).keyID(id).generate();
    }

    private void serve(HttpServer chosen) {
        server = chosen;
        server.createContext("/keys", exchange -> {
            byte[] keys = new JWKSet(List.copyOf(published)).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
            exchange.sendResponseHeaders(200, keys.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
    }

    void publish(RSAKey key) {
        published.add(key);
    }

    void withdraw(RSAKey key) {
        published.remove(key);
    }

    /** The key that counts first. */
    RSAKey key() {
        return published.get(0);
    }

    /** Answers nobody any more. */
    void leave() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        serve(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    /** What tells a service to take its tokens. */
    List<String> settings() {
        return List.of(
                "--trin.jwt.issuer=" + issuer(),
                "--trin.jwt.jwk-set-uri=" + issuer() + "/keys",
                "--trin.jwt.audience=" + AUDIENCE);
    }

    /** What a good token says. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(AUDIENCE)
                .subject("nexus")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("roles", List.of("professional"));
    }

    /** The header of a good token that a key signs. */
    static JWSHeader.Builder header(RSAKey key) {
        return new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID());
    }

    /** A good token. */
    String token(RSAKey key) {
        return signed(header(key).build(), claims().build(), key);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException defect) {
            throw new IllegalStateException(defect);
        }
    }

    @Override
    public void close() {
        leave();
    }
}
