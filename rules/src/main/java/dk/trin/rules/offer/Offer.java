package dk.trin.rules.offer;

import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One offer of the catalogue.
 *
 * @param code stable, unique within its rule set
 * @param type the FSIII § 119 intervention it is an instance of
 * @param diagnoses the diseases it is for; empty when it is not tied to a disease
 * @param languages the languages it is given in
 * @param interpreter whether an interpreter can take part
 * @param fsiii the code of the intervention in Fælles Sprog III
 * @param always what is the same at every intensity
 * @param atIntensity what differs, by the code of the intensity
 * @param durationSource where the figures come from, or {@code assumption}; one place's practice is never a norm
 */
public record Offer(
        String code,
        Value type,
        Text label,
        Text description,
        Text whoFor,
        Value format,
        Value adaptation,
        List<Value> diagnoses,
        List<Value> languages,
        boolean interpreter,
        String fsiii,
        Value deliveryType,
        Extent always,
        Map<String, Extent> atIntensity,
        String durationSource,
        String source) {
    public Offer {
        diagnoses = List.copyOf(diagnoses);
        languages = List.copyOf(languages);
        atIntensity = Map.copyOf(atIntensity);
    }

    /**
     * How much there is of it.
     *
     * @param duration how long, or how many times; empty when not said
     * @param frequency how often; empty when not said
     */
    public record Extent(Text duration, Text frequency) {
        public static final Extent UNSAID = new Extent(Text.EMPTY, Text.EMPTY);
    }

    /** How much of it at this intensity; without one, what is the same at every intensity. */
    public Extent extent(Optional<String> intensity) {
        Extent own = intensity
                .map(code -> atIntensity.getOrDefault(code, Extent.UNSAID))
                .orElse(Extent.UNSAID);
        return new Extent(
                own.duration().equals(Text.EMPTY) ? always.duration() : own.duration(),
                own.frequency().equals(Text.EMPTY) ? always.frequency() : own.frequency());
    }
}
