package dk.trin.rules.vocabulary;

import dk.trin.rules.text.Text;
import java.math.BigDecimal;

/**
 * The numbers that can be a true answer.
 *
 * @param least inclusive
 * @param most inclusive
 * @param unit e.g. {@code mmol/mol}
 */
public record Range(BigDecimal least, BigDecimal most, Text unit) {
    public Range {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(least + " is above " + most);
        }
    }

    public boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    @Override
    public String toString() {
        return least.toPlainString() + "–" + most.toPlainString();
    }
}
