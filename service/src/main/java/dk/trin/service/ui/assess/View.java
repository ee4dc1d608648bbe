package dk.trin.service.ui.assess;

import java.util.Locale;
import java.util.stream.Stream;

/** What stands below the recommendation. */
enum View {
    WHY,
    TABLES,
    CHANGES,
    WHY_NOT,
    WHEEL,
    COMPARE,
    KEEP;

    /** As the page sends it, {@code why-not}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view that a form asks for, or was at; the reasons when it names none. */
    static View of(AssessForm form) {
        String asked = form.field("show").or(() -> form.field("view")).orElse("");
        return Stream.of(values())
                .filter(view -> view.code().equals(asked))
                .findFirst()
                .orElse(WHY);
    }
}
