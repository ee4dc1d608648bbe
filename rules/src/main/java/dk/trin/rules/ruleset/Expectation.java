package dk.trin.rules.ruleset;

import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario expects; a part that is not mentioned may be anything.
 *
 * @param status where the recommendation stands
 * @param possible by output code, every value that is still possible, and no other
 * @param referBack the red flags that are certain, and no other; empty when nothing is expected about them
 * @param offers offers that must be certain
 * @param notOffers offers that must not even be possible
 * @param supports supports that must be certain
 * @param notSupports supports that must not even be possible
 */
public record Expectation(
        Optional<Value> status,
        Map<String, List<Value>> possible,
        Optional<List<Value>> referBack,
        List<String> offers,
        List<String> notOffers,
        List<Value> supports,
        List<Value> notSupports) {
    public Expectation {
        possible = Map.copyOf(possible);
        offers = List.copyOf(offers);
        notOffers = List.copyOf(notOffers);
        supports = List.copyOf(supports);
        notSupports = List.copyOf(notSupports);
    }
}
