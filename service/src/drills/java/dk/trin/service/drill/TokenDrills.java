package dk.trin.service.drill;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Tokens that are forged, keys that change, and a provider that is away. */
final class TokenDrills {
    private static final int ROTATIONS = 3;
    private static final long OVERLAP_MILLIS = 7_000;
    private static final Duration BACK = Duration.ofSeconds(20);
    private static final int LEAST_KINDS = 30;

    static final List<Drill> ALL = List.of(
            new Drill(
                    "forged-tokens",
                    "No token counts but one that the provider has given for Trin, and that counts now.",
                    "a good one 200; every forged one 401 with WWW-Authenticate",
                    TokenDrills::forged),
            new Drill(
                    "key-rotation",
                    "The provider can change its keys, and no caller notices.",
                    ROTATIONS + " changes under load: only 200",
                    TokenDrills::rotated),
            new Drill(
                    "provider-away",
                    "Trin starts and runs while the identity provider is away.",
                    "started without it: keys 200, tokens 503; with it tokens 200, and still when it has gone again",
                    TokenDrills::away));

    private TokenDrills() {}

    private static Verdict forged(Site site) throws Exception {
        Provider provider = site.closing(Provider.open());
        Client client =
                site.service(site.directory("data"), provider.settings()).client();
        int good = client.with(provider.token(provider.key())).status();
        Map<String, String> forgeries = Forgeries.of(provider);
        List<String> accepted = new ArrayList<>();
        for (Map.Entry<String, String> each : forgeries.entrySet()) {
            Client.Answer answer = client.with(each.getValue());
            if (answer.status() != 401 || answer.challenge().isEmpty()) {
                accepted.add(each.getKey() + " " + answer.status());
            }
        }
        int after = client.with(provider.token(provider.key())).status();
        return Verdict.of(
                good == 200 && after == 200 && accepted.isEmpty() && forgeries.size() >= LEAST_KINDS,
                "%d of %d kinds 401%s; a good one %d before and %d after"
                        .formatted(
                                forgeries.size() - accepted.size(),
                                forgeries.size(),
                                accepted.isEmpty() ? "" : " but not " + accepted,
                                good,
                                after));
    }

    /** As providers do it: the new key is published, then used, and the old one is withdrawn when its tokens have run out. */
    private static Verdict rotated(Site site) throws Exception {
        Provider provider = site.closing(Provider.open());
        Client client =
                site.service(site.directory("data"), provider.settings()).client();
        RSAKey old = provider.key();
        AtomicReference<String> token = new AtomicReference<>(provider.token(old));
        client.with(token.get()).expecting(200);
        Load load = Load.on(client, 2, caller -> caller.with(token.get()));
        for (int rotation = 0; rotation < ROTATIONS; rotation++) {
            RSAKey next = Provider.key("rotated-" + rotation);
            provider.publish(next);
            token.set(provider.token(next));
            Thread.sleep(OVERLAP_MILLIS);
            provider.withdraw(old);
            old = next;
        }
        load.stop();
        return Verdict.of(
                load.answeredElse(200) + load.broken() == 0 && load.answered(200) > 0,
                "%,d answers 200, %d others, %d without answer"
                        .formatted(load.answered(200), load.answeredElse(200), load.broken()));
    }

    private static Verdict away(Site site) throws Exception {
        Provider provider = site.closing(Provider.open());
        provider.leave();
        List<String> settings = new ArrayList<>(provider.settings());
        settings.addAll(List.of("--trin.oidc.issuer=" + provider.issuer(), "--trin.oidc.client-id=trin"));
        Client client = site.service(site.directory("data"), settings).client();
        String token = provider.token(provider.key());
        int key = client.recommend().status();
        Client.Answer without = client.with(token);
        provider.comeBack();
        long begin = System.nanoTime();
        boolean back = Waiting.until(BACK, () -> client.with(token).status() == 200);
        double seconds = (System.nanoTime() - begin) / 1e9;
        provider.leave();
        int gone = cached(client, token);
        provider.comeBack();
        return Verdict.of(
                key == 200 && without.status() == 503 && back && gone == 200,
                "started; without it a key %d, a token %d (Retry-After %s); %.1f s after it came a token 200; gone again %d"
                        .formatted(key, without.status(), without.retryAfter().orElse("missing"), seconds, gone));
    }

    private static int cached(Client client, String token) throws IOException, InterruptedException {
        return client.with(token).status();
    }
}
