package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.About;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every version of every rule set, compiled and ready. Immutable and thread-safe. */
public final class Versions {
    private final Vocabulary vocabulary;
    private final String defaultId;
    private final Clock clock;
    private final Map<String, List<Engine>> byId = new LinkedHashMap<>();

    public Versions(ShippedRuleSets shipped, Clock clock) {
        this.vocabulary = shipped.vocabulary();
        this.defaultId = shipped.defaultId();
        this.clock = clock;
        shipped.all().forEach(ruleSet -> byId.put(ruleSet.id(), List.of(Engine.of(ruleSet))));
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The rule set that is used when a caller names none. */
    public String defaultId() {
        return defaultId;
    }

    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** All versions of a rule set, the newest first; empty for an unknown rule set. */
    public List<RuleSet> of(String id) {
        return byId.getOrDefault(id, List.of()).stream()
                .map(Engine::ruleSet)
                .sorted(Comparator.comparingInt(RuleSet::version).reversed())
                .toList();
    }

    /** The version in force today. */
    public Optional<Engine> current(String id) {
        return find(id, new Pin.Current());
    }

    /** The version that a pin means; never another one instead. */
    public Optional<Engine> find(String id, Pin pin) {
        return byId.getOrDefault(id, List.of()).stream()
                .filter(engine -> isMeant(engine.ruleSet(), pin))
                .max(Comparator.comparing(
                                (Engine engine) -> engine.ruleSet().about().validFrom())
                        .thenComparing(engine -> engine.ruleSet().version()));
    }

    private boolean isMeant(RuleSet ruleSet, Pin pin) {
        if (pin instanceof Pin.Version version) {
            return ruleSet.version() == version.number();
        }
        if (pin instanceof Pin.Hash hash) {
            return ruleSet.hash().equals(hash.hash());
        }
        return isInForce(ruleSet.about(), pin instanceof Pin.AsOf asOf ? asOf.day() : LocalDate.now(clock));
    }

    private static boolean isInForce(About about, LocalDate day) {
        return !day.isBefore(about.validFrom())
                && about.validTo().map(last -> !day.isAfter(last)).orElse(true);
    }
}
