package dk.trin.rules.vocabulary;

import dk.trin.rules.text.Text;
import java.util.List;

/**
 * Something that tables conclude, or a code list of the catalogue.
 *
 * @param source where it comes from, or {@code assumption}
 */
public record Output(String code, OutputKind kind, Need need, Text label, Text help, String source, List<Value> values)
        implements Term {
    public Output {
        values = List.copyOf(values);
    }

    /** Codes tell apart what is compared; hashing every text would cost more than the maps it serves. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
