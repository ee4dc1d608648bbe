package dk.trin.service.offers;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Searches the catalogue of a rule set's version in force. */
@Component
public final class OfferSearch {
    private final Versions versions;

    OfferSearch(Versions versions) {
        this.versions = versions;
    }

    /** The offers found, in the order of the catalogue, and the version that they are from. */
    public record Found(RuleSet ruleSet, List<Offer> offers) {}

    /**
     * Searches one rule set that is in force, or the default one.
     *
     * @throws Refusal when no such rule set is in force
     */
    public Found find(Optional<String> ruleSet, OfferQuery query, Language reading) {
        RuleSet searched = versions.current(ruleSet.orElse(versions.defaultId()))
                .map(Engine::ruleSet)
                .orElseThrow(Refusal::notFound);
        return new Found(
                searched,
                searched.offers().all().stream()
                        .filter(offer -> query.fits(offer, reading))
                        .toList());
    }
}
