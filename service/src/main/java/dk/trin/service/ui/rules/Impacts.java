package dk.trin.service.ui.rules;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.impact.Impact;
import dk.trin.rules.impact.ImpactStudy;
import dk.trin.rules.impact.Progress;
import dk.trin.rules.population.Population;
import dk.trin.rules.ruleset.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Works out who gets something else, and remembers the last answers: it takes about a second, and the same two contents
 * always give the same. Thread-safe.
 */
@Component
final class Impacts {
    private static final int MOST = 8;

    private final Map<Pair, Impact> recent = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Impact> eldest) {
            return size() > MOST;
        }
    };

    private record Pair(String before, String after) {}

    /** What has been worked out already; empty when nothing has. */
    synchronized Optional<Impact> known(Engine before, Engine after) {
        return Optional.ofNullable(recent.get(pair(before, after)));
    }

    /** Who gets something else when the one takes over from the other. */
    Impact of(Engine before, Engine after) {
        Optional<Impact> known = known(before, after);
        if (known.isPresent()) {
            return known.get();
        }
        RuleSet ruleSet = after.ruleSet();
        Impact impact = new ImpactStudy(before, after)
                .of(
                        Population.shipped(ruleSet.vocabulary()).citizens(),
                        ImpactStudy.usualFactors(ruleSet),
                        Progress.UNSEEN);
        return keep(pair(before, after), impact);
    }

    /** Versions with the same content but other numbers are told apart: links lead to one of them. */
    private static Pair pair(Engine before, Engine after) {
        return new Pair(key(before.ruleSet()), key(after.ruleSet()));
    }

    private static String key(RuleSet ruleSet) {
        return ruleSet.id() + "/" + ruleSet.version() + " " + ruleSet.hash();
    }

    private synchronized Impact keep(Pair pair, Impact impact) {
        recent.put(pair, impact);
        return impact;
    }
}
