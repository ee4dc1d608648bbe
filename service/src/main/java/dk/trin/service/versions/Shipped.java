package dk.trin.service.versions;

import dk.trin.rules.ruleset.RuleSet;
import java.time.Instant;
import java.util.Optional;

/** What comes with the product, as the first version of its rule set. */
final class Shipped {
    /** Who acts when nobody does: the product itself. */
    static final String ACTOR = "trin";

    private Shipped() {}

    static Version version(RuleSet ruleSet, VersionId id, Instant now) {
        return new Version(
                id,
                Stage.PUBLISHED,
                1,
                ruleSet.hash(),
                ruleSet.hash(),
                ruleSet.about().change().danish(),
                Optional.empty(),
                ruleSet.about().validTo(),
                ACTOR,
                now);
    }

    /** In force from the first day that its sheets name, whenever that is. */
    static Publication publication(RuleSet ruleSet, VersionId id, long epoch, Instant now) {
        Instant from =
                ruleSet.about().validFrom().atStartOfDay(Timeline.DENMARK).toInstant();
        return new Publication(epoch, id, Publication.Kind.PUBLISH, from, ACTOR, now, "");
    }
}
