package dk.trin.service;

import java.nio.charset.StandardCharsets;

/** Bodies that are told by their shape rather than written out. */
final class Bodies {
    static final int MOST_BYTES = 64 * 1024;

    private Bodies() {}

    static String age(String number) {
        return "{\"assessment\": {\"practical\": {\"age\": " + number + "}}}";
    }

    static String hba1c(String number) {
        return "{\"assessment\": {\"clinical\": {\"hba1c\": " + number + "}}}";
    }

    static String diagnoses(String members) {
        return "{\"assessment\": {\"clinical\": {\"diagnoses\": [" + members + "]}}}";
    }

    static String reference(String reference) {
        return "{\"reference\": \"" + reference + "\", \"assessment\": {}}";
    }

    /** A valid body filled up with spaces to a number of bytes. */
    static String ofSize(int bytes) {
        String body = Citizen.unknown().json();
        return body + " ".repeat(bytes - body.getBytes(StandardCharsets.UTF_8).length);
    }

    /** An assessment within an assessment, so many objects deep. */
    static String objectsDeep(int levels) {
        return "{\"assessment\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    static String listsDeep(int levels) {
        return diagnoses("[".repeat(levels - 4) + "]".repeat(levels - 4));
    }
}
