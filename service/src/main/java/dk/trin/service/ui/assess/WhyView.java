package dk.trin.service.ui.assess;

import java.util.List;
import java.util.Optional;

/**
 * Why: the rows that decided, or every table that was passed through.
 *
 * @param deciding the tables that gave something certain, with the rows that gave it
 * @param passed every table in the order in which they were read, with what it gave
 * @param open the table that is shown whole
 */
record WhyView(List<SheetView> deciding, List<Passed> passed, Optional<SheetView> open) implements Below {
    WhyView {
        deciding = List.copyOf(deciding);
        passed = List.copyOf(passed);
    }

    /**
     * A table that was passed through.
     *
     * @param rows the ids of the rows that decided; empty while nothing is certain
     * @param certain whether it is closed
     */
    record Passed(String name, String title, String gives, String rows, boolean certain) {}
}
