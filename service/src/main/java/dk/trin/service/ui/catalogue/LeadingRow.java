package dk.trin.service.ui.catalogue;

import java.util.List;

/**
 * A row that gives the offer, in plain words.
 *
 * @param id unique in its table, {@code SM3}
 * @param wishes what must hold; empty for everyone whom no earlier row takes
 * @param before the offers that come first where they fit too; empty when the row is not overtaken
 */
record LeadingRow(String id, String reason, String source, List<Wish> wishes, List<Before> before) {
    LeadingRow {
        wishes = List.copyOf(wishes);
        before = List.copyOf(before);
    }

    /**
     * Something that must hold.
     *
     * @param grounds what makes it hold, when it is concluded by another table; empty for what is assessed
     */
    record Wish(String term, String accepted, List<Ground> grounds) {
        Wish {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * A row of another table, in brief.
     *
     * @param conditions empty for everyone whom no earlier row takes
     */
    record Ground(String gives, String reason, List<String> conditions) {
        Ground {
            conditions = List.copyOf(conditions);
        }
    }

    /** Another offer of the same type. */
    record Before(String code, String label) {}
}
