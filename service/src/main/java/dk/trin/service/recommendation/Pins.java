package dk.trin.service.recommendation;

import dk.trin.service.versions.Pin;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The pins of a request body, by the name of their field. */
final class Pins {
    private Pins() {}

    /** Those that are there and can be read; what cannot be read is left to the schema to report. */
    static Map<String, Pin> in(JsonNode body) {
        Map<String, Pin> pins = new TreeMap<>();
        JsonNode version = body.path("version");
        if (version.isIntegralNumber() && version.canConvertToInt()) {
            pins.put("version", new Pin.Version(version.asInt()));
        }
        if (body.path("hash").isString()) {
            pins.put("hash", new Pin.Hash(body.path("hash").asString()));
        }
        day(body.path("asOf")).ifPresent(day -> pins.put("asOf", new Pin.AsOf(day)));
        return pins;
    }

    private static Optional<LocalDate> day(JsonNode asOf) {
        try {
            return asOf.isString() ? Optional.of(LocalDate.parse(asOf.asString())) : Optional.empty();
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
