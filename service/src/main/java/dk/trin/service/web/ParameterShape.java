package dk.trin.service.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Holds the text of a parameter against its schema where the contract asks for it: days, and keys of the caller. */
final class ParameterShape {
    private ParameterShape() {}

    static Optional<RequestFault> fault(String pointer, String value, JsonNode schema) {
        if (schema.path("format").asString("").equals("date") && !isDay(value)) {
            return Optional.of(RequestFault.at(pointer, FaultCode.NOT_A_DATE));
        }
        return schema.path("x-no-cpr").asBoolean(false) ? keyFault(pointer, value, schema) : Optional.empty();
    }

    private static Optional<RequestFault> keyFault(String pointer, String value, JsonNode schema) {
        if (Cpr.isIn(value)) {
            return Optional.of(RequestFault.at(pointer, FaultCode.CPR_LIKE));
        }
        if (value.length() > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            return Optional.of(RequestFault.at(pointer, FaultCode.TOO_LONG));
        }
        String pattern = schema.path("pattern").asString(".*");
        return value.matches(pattern)
                ? Optional.empty()
                : Optional.of(RequestFault.at(pointer, FaultCode.PATTERN, pattern));
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
