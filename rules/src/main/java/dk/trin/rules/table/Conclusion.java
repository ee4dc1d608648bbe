package dk.trin.rules.table;

import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Value;

/** What one rule row gives. */
public sealed interface Conclusion {
    /** A value of a level or of a part of the recommendation. */
    record Concludes(Output output, Value value) implements Conclusion {}

    /** An offer of the catalogue. */
    record Gives(String offer) implements Conclusion {}

    /** No offer of this type. */
    record GivesNone(Value offerType) implements Conclusion {}

    /** The code of what is concluded; {@code none} for no offer. */
    default String code() {
        if (this instanceof Concludes concludes) {
            return concludes.value().code();
        }
        return this instanceof Gives gives ? gives.offer() : "none";
    }
}
