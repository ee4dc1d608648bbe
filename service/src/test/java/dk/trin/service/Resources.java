package dk.trin.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** The files beside the tests. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        try (InputStream file = Resources.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String name) {
        return Spec.JSON.readTree(text(name));
    }
}
