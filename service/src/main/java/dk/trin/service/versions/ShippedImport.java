package dk.trin.service.versions;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.web.Actor;
import java.util.Map;
import java.util.Set;

/**
 * Takes in what ships with the product: as the first version of a rule set that is not there yet, and from then on as a
 * draft, once. What somebody has put in force is never replaced by an upgrade.
 */
final class ShippedImport {
    private static final Actor TRIN = new Actor(Shipped.ACTOR, Shipped.ACTOR, Set.of());

    private final Ledger ledger;
    private final Drafting drafting;
    private final Release release;

    ShippedImport(Ledger ledger, Drafting drafting, Release release) {
        this.ledger = ledger;
        this.drafting = drafting;
        this.release = release;
    }

    /** What a release of the product brings: rule sets, and the sheets they were read from. */
    record Release(ShippedRuleSets shipped, Content content) {}

    /** The vocabulary of this release. */
    Vocabulary vocabulary() {
        return release.shipped().vocabulary();
    }

    void take() {
        ShippedRuleSets shipped = release.shipped();
        ledger.change(() -> {
            // Of several processes that start at once, one imports and the others find it done.
            ledger.publications().lock();
            shipped.all().forEach(ruleSet -> take(ruleSet, ruleSet.id().equals(shipped.defaultId())));
            return Outcome.done(shipped);
        });
    }

    private void take(RuleSet ruleSet, boolean isDefault) {
        if (!ledger.ruleSets().has(ruleSet.id())) {
            ledger.ruleSets()
                    .insert(
                            ruleSet.id(),
                            isDefault && ledger.ruleSets().defaultId().isEmpty());
            publish(ruleSet);
        } else if (!ledger.records().createdHashes(ruleSet.id()).contains(ruleSet.hash())) {
            Drafting.Origin origin = new Drafting.Origin(ruleSet.id(), ledger.lastPublished(ruleSet.id()), TRIN);
            drafting.create(
                    origin, VersionContent.gather(release.content(), ruleSet.id()), Messages.text("version.upgrade"));
        }
    }

    private void publish(RuleSet ruleSet) {
        VersionId id = new VersionId(ruleSet.id(), 1);
        Version version = Shipped.version(ruleSet, id, ledger.now());
        ledger.versions()
                .insert(
                        version,
                        VersionContent.gather(release.content(), ruleSet.id()).as(id));
        long epoch = ledger.publications().nextEpoch();
        Publication publication = Shipped.publication(ruleSet, id, epoch, ledger.now());
        ledger.publications().insert(publication);
        ledger.note(version, Act.CREATE, TRIN, "", Map.of("basedOn", "", "hash", ruleSet.hash()));
        ledger.note(
                version,
                Act.PUBLISH,
                TRIN,
                "",
                Map.of(
                        "epoch",
                        String.valueOf(epoch),
                        "from",
                        publication.from().toString(),
                        "hash",
                        ruleSet.hash()));
    }
}
