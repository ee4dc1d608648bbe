package dk.trin.service.ui.operations;

import java.util.List;

/**
 * How one part of the service is.
 *
 * @param code the part, as its texts are named, {@code log}
 * @param well whether it does what it should
 * @param details further facts, the most telling first; perhaps none
 */
record Condition(String code, boolean well, List<Detail> details) {
    Condition {
        details = List.copyOf(details);
    }

    /**
     * A fact about it.
     *
     * @param code as its text is named, {@code waiting}
     */
    record Detail(String code, String value) {}
}
