package dk.trin.rules.vocabulary;

import dk.trin.rules.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Something that is assessed about a citizen.
 *
 * @param position its place in the vocabulary, from 0
 * @param group the group it is sent in, {@code clinical}
 * @param code group and name, {@code clinical.severity}
 * @param range for numbers, the range of answers that can be true; empty otherwise
 * @param question what the professional asks or answers in the conversation
 * @param fsiii the matching code of Fælles Sprog III, empty where there is none
 * @param source where the factor and its scale come from, or {@code assumption}
 */
public record Factor(
        int position,
        String group,
        String code,
        Kind kind,
        Need need,
        Optional<Range> range,
        Text label,
        Text question,
        Text help,
        String fsiii,
        String source,
        List<Value> values)
        implements Term {
    public Factor {
        values = List.copyOf(values);
        if (kind.isNumber() != range.isPresent()) {
            throw new IllegalArgumentException(code + ": a range is for numbers, and every number has one");
        }
    }

    /** The name within its group, {@code severity}. */
    public String name() {
        return code.substring(group.length() + 1);
    }

    /** For a set, the members that can be combined: all but the exclusive one. */
    public List<Value> members() {
        return values.stream()
                .filter(value -> value.standing() != Standing.EXCLUSIVE)
                .toList();
    }

    /** For a set, the member that says that there is none. */
    public Optional<Value> noMember() {
        return values.stream()
                .filter(value -> value.standing() == Standing.EXCLUSIVE)
                .findFirst();
    }

    /** Codes tell apart what is compared; hashing every text would cost more than the maps it serves. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
