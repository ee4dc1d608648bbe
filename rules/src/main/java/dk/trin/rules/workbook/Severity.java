package dk.trin.rules.workbook;

import java.util.Locale;

/** How much a remark about a sheet weighs. */
public enum Severity {
    /** It keeps the rule set from being published. */
    ERROR("F9DCD6"),
    /** Somebody must look at it, and may accept it with a reason. */
    WARNING("FCEFC9"),
    /** It is good to know. */
    NOTE("E3ECF5");

    private final String colour;

    Severity(String colour) {
        this.colour = colour;
    }

    /** The colour of the cell, {@code RRGGBB}: calm, and never the only sign. */
    String colour() {
        return colour;
    }

    String key() {
        return "workbook.severity." + name().toLowerCase(Locale.ROOT);
    }
}
