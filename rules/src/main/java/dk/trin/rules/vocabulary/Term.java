package dk.trin.rules.vocabulary;

import dk.trin.rules.text.Text;
import java.util.List;
import java.util.Optional;

/** What a column of a decision table can be about: a factor that is assessed, or an output that a table concludes. */
public sealed interface Term permits Factor, Output {
    /** The fixed code, {@code clinical.severity} or {@code intensity}. */
    String code();

    Text label();

    Need need();

    /** From least to most need, values outside the order last; empty for numbers. */
    List<Value> values();

    default Optional<Value> withCode(String code) {
        // Asked for every answer of every assessment: a loop takes a third of what a stream does.
        for (Value value : values()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The value with this Danish label, as sheets write it. */
    default Optional<Value> labelled(String danish) {
        return values().stream()
                .filter(value -> value.label().danish().equals(danish))
                .findFirst();
    }

    /** Whether "this or more" means anything here. */
    default boolean isOrdered() {
        return values().stream().anyMatch(value -> value.standing() == Standing.ORDERED);
    }

    default List<String> danishLabels() {
        return values().stream().map(value -> value.label().danish()).toList();
    }

    default List<String> codes() {
        return values().stream().map(Value::code).toList();
    }
}
