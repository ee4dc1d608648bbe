package dk.trin.service.drill;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tokens that the provider never gave, each wrong in one way, by what is wrong with them. */
final class Forgeries {
    private final Provider provider;
    private final RSAKey key;
    private final RSAKey foreign;
    private final Map<String, String> all = new LinkedHashMap<>();

    private Forgeries(Provider provider) throws JOSEException {
        this.provider = provider;
        this.key = provider.key();
        this.foreign = Provider.key(key.getKeyID());
    }

    static Map<String, String> of(Provider provider) throws JOSEException {
        Forgeries forgeries = new Forgeries(provider);
        forgeries.unsigned();
        forgeries.symmetric();
        forgeries.otherAlgorithms();
        forgeries.otherKeys();
        forgeries.otherClaims();
        forgeries.otherTypes();
        forgeries.altered();
        return Map.copyOf(forgeries.all);
    }

    private void unsigned() {
        for (String none : new String[] {"none", "None", "NONE", "nOnE"}) {
            String head = Base64URL.encode("{\"alg\":\"" + none + "\",\"typ\":\"at+jwt\"}")
                    .toString();
            all.put("algorithm " + none, head + "." + payload() + ".");
        }
        all.put("no signature", good().substring(0, good().lastIndexOf('.') + 1));
    }

    private void symmetric() throws JOSEException {
        byte[] encoded = key.toRSAPublicKey().getEncoded();
        String pem = "-----BEGIN PUBLIC KEY-----\n" + key.toRSAPublicKey() + "\n-----END PUBLIC KEY-----\n";
        all.put("HS256 with the public key", mac(encoded));
        all.put("HS256 with the public key as text", mac(pem.getBytes(StandardCharsets.UTF_8)));
        all.put("HS256 with the published key", mac(key.toPublicJWK().toString().getBytes(StandardCharsets.UTF_8)));
        all.put("HS256 with a guess", mac(new byte[32]));
    }

    private String mac(byte[] secret) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, provider.claims().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    /** Sound ones, but not among those that were agreed on. */
    private void otherAlgorithms() throws JOSEException {
        for (JWSAlgorithm algorithm : new JWSAlgorithm[] {JWSAlgorithm.RS384, JWSAlgorithm.RS512, JWSAlgorithm.PS512}) {
            JWSHeader header = new JWSHeader.Builder(algorithm)
                    .type(new JOSEObjectType("at+jwt"))
                    .keyID(key.getKeyID())
                    .build();
            all.put(
                    "algorithm " + algorithm,
                    Provider.signed(header, provider.claims().build(), key));
        }
        ECKey curve = new ECKeyGenerator(Curve.P_256).keyID(key.getKeyID()).generate();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, provider.claims().build());
        token.sign(new ECDSASigner(curve));
        all.put("ES256 with a key of somebody else", token.serialize());
    }

    private void otherKeys() {
        header("a key of the same name", head -> head);
        header("a key that nobody knows", head -> head.keyID("nobody"));
        header("a key without name", head -> head.keyID(null));
        header("a key named by a path", head -> head.keyID("../../../../dev/null"));
        header("a key named by a query", head -> head.keyID("first' or '1'='1"));
        header("a key that lies elsewhere", head -> head.jwkURL(URI.create("http://127.0.0.1:1/keys")));
        header("a key that it brings along", head -> head.jwk(foreign.toPublicJWK()));
        header("a certificate that lies elsewhere", head -> head.x509CertURL(URI.create("http://127.0.0.1:1/cert")));
    }

    private void header(String name, UnaryOperator<JWSHeader.Builder> change) {
        JWSHeader header = change.apply(Provider.header(foreign)).build();
        all.put(name, Provider.signed(header, provider.claims().build(), foreign));
    }

    private void otherClaims() {
        claims("another issuer", claims -> claims.issuer("http://elsewhere.example"));
        claims("no issuer", claims -> claims.issuer(null));
        claims("another audience", claims -> claims.audience("another-service"));
        claims("no audience", claims -> claims.audience((String) null));
        claims(
                "expired",
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        claims("no expiry", claims -> claims.expirationTime(null));
        claims("not yet", claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(300))));
    }

    private void claims(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet claims = change.apply(provider.claims()).build();
        all.put(name, Provider.signed(Provider.header(key).build(), claims, key));
    }

    private void otherTypes() {
        for (String type : new String[] {"logout+jwt", "dpop+jwt", "JOSE"}) {
            JWSHeader header =
                    Provider.header(key).type(new JOSEObjectType(type)).build();
            all.put("type " + type, Provider.signed(header, provider.claims().build(), key));
        }
        JWSHeader none = Provider.header(key).type(null).build();
        all.put("no type", Provider.signed(none, provider.claims().build(), key));
        JWSHeader critical = Provider.header(key)
                .criticalParams(Set.of("unknown"))
                .customParam("unknown", 1)
                .build();
        all.put(
                "something critical that nobody knows",
                Provider.signed(critical, provider.claims().build(), key));
    }

    private void altered() {
        String[] parts = good().split("\\.");
        String admin = Base64URL.encode(provider.claims()
                        .claim("roles", new String[] {"admin"})
                        .build()
                        .toString())
                .toString();
        all.put("other roles", parts[0] + "." + admin + "." + parts[2]);
        all.put("half a signature", parts[0] + "." + parts[1] + "." + parts[2].substring(0, parts[2].length() / 2));
        all.put("a signature of nothing", parts[0] + "." + parts[1] + "." + Base64URL.encode(new byte[256]));
        all.put("two parts", parts[0] + "." + parts[1]);
        all.put("no token at all", "eyJhbGciOiJSUzI1NiJ9");
    }

    private String good() {
        return provider.token(key);
    }

    private String payload() {
        return Base64URL.encode(provider.claims().build().toString()).toString();
    }
}
