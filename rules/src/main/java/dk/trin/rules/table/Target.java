package dk.trin.rules.table;

import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Value;

/** What a whole table is for. */
public sealed interface Target {
    /** A level or a part of the recommendation. */
    record OfOutput(Output output) implements Target {}

    /** Which offer of one type is given, or that none is. */
    record OfOffers(Value type) implements Target {}

    /** The code of the part: the output's, or the offer type's. */
    default String code() {
        return this instanceof OfOutput of
                ? of.output().code()
                : ((OfOffers) this).type().code();
    }

    /** What a reader calls the part. */
    default Text label() {
        return this instanceof OfOutput of
                ? of.output().label()
                : ((OfOffers) this).type().label();
    }
}
