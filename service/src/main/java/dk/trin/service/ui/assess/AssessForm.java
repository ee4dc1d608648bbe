package dk.trin.service.ui.assess;

import dk.trin.rules.vocabulary.Factor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent, as it was typed: the answers, under the codes of their factors, and what is asked of the page. It
 * comes in the body of a request and is never written into an address. Immutable.
 */
record AssessForm(Map<String, List<String>> fields) {
    private static final int LONGEST_NUMBER = 9;

    AssessForm {
        Map<String, List<String>> copy = new TreeMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Map.copyOf(copy);
    }

    /** Nothing has been answered, and nothing is asked. */
    static AssessForm empty() {
        return new AssessForm(Map.of());
    }

    static AssessForm of(MultiValueMap<String, String> sent) {
        return new AssessForm(sent);
    }

    /** What was typed or chosen for a factor; empty when it was not assessed. */
    List<String> typed(Factor factor) {
        return fields.getOrDefault(factor.code(), List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** One field that is not an answer; empty when it was not sent or left blank. */
    Optional<String> field(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Whether a field was sent at all, be it blank. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** A field that holds a whole number of at least one; empty for anything else. */
    Optional<Integer> number(String name) {
        return field(name)
                .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("[1-9][0-9]*"))
                .map(Integer::parseInt);
    }

    /** The same with one answer put in place of another; no values take the answer away. */
    AssessForm with(String factor, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(fields);
        changed.put(factor, values);
        return new AssessForm(changed);
    }

    /** Names no answer: this may end in a log. */
    @Override
    public String toString() {
        return "AssessForm of " + fields.size() + " fields";
    }
}
