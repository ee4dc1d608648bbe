package dk.trin.rules.oracle;

import dk.trin.rules.Shipped;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** The shipped rule sets and their tables as parameters of tests, under their short names. */
final class Sets {
    static final String RULE_SETS = "dk.trin.rules.oracle.Sets#ruleSets";

    private Sets() {}

    static Stream<Named<RuleSet>> ruleSets() {
        return Shipped.ruleSets().stream().map(ruleSet -> Named.of(ruleSet.id(), ruleSet));
    }

    static Stream<Arguments> tables(Predicate<DecisionTable> wanted) {
        return Shipped.ruleSets().stream()
                .flatMap(ruleSet -> ruleSet.tables().stream().filter(wanted).map(table -> arguments(ruleSet, table)));
    }

    private static Arguments arguments(RuleSet ruleSet, DecisionTable table) {
        return Arguments.of(Named.of(ruleSet.id(), ruleSet), Named.of(table.name(), table));
    }
}
