package dk.trin.rules.table;

import dk.trin.rules.vocabulary.Output;
import java.util.regex.Pattern;

/** What the cells of an action column conclude; each is one template of the sheets, and there are no others. */
sealed interface ActionColumn {
    Pattern CONCLUDE = Pattern.compile("conclusions\\.conclude\\(\"([A-Za-z]+)\",\"\\$param\"\\);");
    String OFFER = "conclusions.offer(\"$param\");";
    String NONE = "conclusions.none(\"$param\");";

    /** A value of an output, by its Danish label. */
    record Concludes(Output output) implements ActionColumn {}

    /** An offer, by its code. */
    record Offers() implements ActionColumn {}

    /** The offer type, by its code, of which the row gives none. */
    record OffersNone() implements ActionColumn {}
}
