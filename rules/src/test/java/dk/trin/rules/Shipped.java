package dk.trin.rules;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped content, read and compiled once for all tests. */
public final class Shipped {
    private static final ShippedRuleSets CONTENT = ShippedRuleSets.load();
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    private Shipped() {}

    public static Vocabulary vocabulary() {
        return CONTENT.vocabulary();
    }

    public static List<RuleSet> ruleSets() {
        return CONTENT.all();
    }

    public static RuleSet standard() {
        return CONTENT.ruleSet("standard");
    }

    public static Engine engine(RuleSet ruleSet) {
        return ENGINES.computeIfAbsent(ruleSet.id(), id -> Engine.of(ruleSet));
    }
}
