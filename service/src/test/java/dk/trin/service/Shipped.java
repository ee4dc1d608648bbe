package dk.trin.service;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;

/** The rule sets as they ship, to know what the service should know. */
final class Shipped {
    private static final ShippedRuleSets RULE_SETS = ShippedRuleSets.load();

    private Shipped() {}

    static List<String> ids() {
        return RULE_SETS.all().stream().map(RuleSet::id).toList();
    }

    static List<RuleSet> all() {
        return RULE_SETS.all();
    }

    static String defaultId() {
        return RULE_SETS.defaultId();
    }

    static RuleSet standard() {
        return RULE_SETS.ruleSet(RULE_SETS.defaultId());
    }

    static Vocabulary vocabulary() {
        return RULE_SETS.vocabulary();
    }
}
