package dk.trin.service.ui.catalogue;

import java.util.List;

/** A drop-down that narrows the search. */
record Filter(String name, List<Choice> choices) {
    Filter {
        choices = List.copyOf(choices);
    }

    /** One line of it. */
    record Choice(String code, String label, boolean selected) {}

    /** Whether the reader has chosen anything in it. */
    boolean isUsed() {
        return choices.stream().anyMatch(Choice::selected);
    }
}
