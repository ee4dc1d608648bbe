package dk.trin.service.ui.rules;

import dk.trin.service.ui.Fault;
import java.util.List;
import java.util.Map;

/**
 * A form as it comes back to whoever sent it: what was typed stays, and what is wrong is said.
 *
 * @param typed by the name of the field
 * @param faults in the order of the fields
 */
public record Form(Map<String, String> typed, List<Fault> faults) {
    /** Nobody has sent anything yet. */
    public static final Form EMPTY = new Form(Map.of(), List.of());

    public Form {
        typed = Map.copyOf(typed);
        faults = List.copyOf(faults);
    }

    /** What was typed into a field; empty for nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What is wrong with a field; empty for nothing. */
    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::text)
                .findFirst()
                .orElse("");
    }

    /** Whether nothing is wrong. */
    public boolean isFine() {
        return faults.isEmpty();
    }
}
