package dk.trin.service.recommendation;

import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.OutputKind;
import java.util.List;

/** The names that the contract gives to the parts of a recommendation. */
final class Parts {
    private static final String OFFERS = "offers";
    private static final String LEVELS = "levels";

    private Parts() {}

    /** The part that a table is for; all offer tables are for one part, and so are all levels. */
    static String named(DecisionTable table) {
        if (table.target() instanceof Target.OfOutput of) {
            return of.output().kind() == OutputKind.LEVEL ? LEVELS : of.output().code();
        }
        return OFFERS;
    }

    static List<String> named(List<DecisionTable> tables) {
        return tables.stream().map(Parts::named).distinct().toList();
    }
}
