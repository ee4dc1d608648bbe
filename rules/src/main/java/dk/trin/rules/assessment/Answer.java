package dk.trin.rules.assessment;

import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;

/** What was found when a factor was assessed. A factor that was not assessed has no answer, never an answer of none. */
public sealed interface Answer {
    /** One value of an ordered or nominal factor. */
    record Chosen(Value value) implements Answer {}

    /** The members of a set, in the order of the vocabulary; every other member is a no. Never empty. */
    record Members(List<Value> values) implements Answer {
        public Members {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a set that was assessed has a member");
            }
        }
    }

    /** A number in the unit of its factor; 70 and 70.0 are the same answer. */
    record Measured(BigDecimal number) implements Answer {
        public Measured {
            number = new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }
}
