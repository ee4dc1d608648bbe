package dk.trin.rules.offer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All offers of a rule set, in the order of its sheet. Immutable. */
public final class Catalogue {
    private final Map<String, Offer> offers = new LinkedHashMap<>();

    public Catalogue(List<Offer> offers) {
        offers.forEach(offer -> this.offers.put(offer.code(), offer));
    }

    public List<Offer> all() {
        return List.copyOf(offers.values());
    }

    public Optional<Offer> offer(String code) {
        return Optional.ofNullable(offers.get(code));
    }

    /** An offer that a table of this rule set gives; reading the rule set has made sure that it is there. */
    public Offer given(String code) {
        return offer(code).orElseThrow(() -> new IllegalArgumentException("no offer " + code));
    }

    public List<String> codes() {
        return List.copyOf(offers.keySet());
    }
}
