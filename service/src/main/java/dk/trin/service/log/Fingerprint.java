package dk.trin.service.log;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fingerprint of a request: the same for the same request only, however its fields are ordered. */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * In hexadecimal.
     *
     * @param body as a tree
     * @param others what else the answer depends on
     */
    public static String of(JsonNode body, String... others) {
        return Sha256.ofAll(Stream.concat(Stream.of(CanonicalJson.of(body)), Stream.of(others))
                .toArray(String[]::new));
    }
}
