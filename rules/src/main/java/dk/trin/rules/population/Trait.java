package dk.trin.rules.population;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;

/** Something along which citizens are ranked from least to most need, and given an answer by their rank. */
sealed interface Trait {
    /** How much the rank on an earlier trait pulls; of one hundred, squared and added up to at most 10,000. */
    record Pull(String trait, int weight) {}

    /** Only citizens with one of these answers have an answer to the trait. */
    record OnlyFor(Factor factor, List<Value> values) {
        public OnlyFor {
            values = List.copyOf(values);
        }
    }

    Factor factor();

    List<Pull> pulls();

    /** The factor's code; for a member of a set, with the member's after a slash. */
    String name();

    /**
     * A factor with one answer.
     *
     * @param bands from least to most need; their shares add up to {@link Band#ALL}
     */
    record OfFactor(Factor factor, List<Band> bands, List<Pull> pulls, Optional<OnlyFor> onlyFor) implements Trait {
        public OfFactor {
            bands = List.copyOf(bands);
            pulls = List.copyOf(pulls);
        }

        @Override
        public String name() {
            return factor.code();
        }
    }

    /** A member of a set: those who rank highest have it. */
    record OfMember(Factor factor, Value member, int share, List<Pull> pulls) implements Trait {
        public OfMember {
            pulls = List.copyOf(pulls);
        }

        @Override
        public String name() {
            return factor.code() + "/" + member.code();
        }
    }
}
