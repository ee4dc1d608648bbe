package dk.trin.service.log;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.trin.api.model.Recommendation;

/** Gives an answer that is kept back byte for byte, whatever the model of answers has become since. */
public final class AsSentMapper {
    private AsSentMapper() {}

    /** A recommendation that writes itself as this text. */
    public static Recommendation recommendation(String text) {
        return new AsSent(text);
    }

    private static final class AsSent extends Recommendation {
        private final String text;

        AsSent(String text) {
            this.text = text;
        }

        @JsonValue
        @JsonRawValue
        String text() {
            return text;
        }
    }
}
