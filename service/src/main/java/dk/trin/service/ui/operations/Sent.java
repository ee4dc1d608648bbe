package dk.trin.service.ui.operations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** A form as it was sent: texts without outer space, and the boxes that were ticked. */
record Sent(MultiValueMap<String, String> fields) {
    /** A text; empty when the form does not have it. */
    String text(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    Set<String> ticked(String name) {
        return Set.copyOf(fields.getOrDefault(name, List.of()));
    }
}
