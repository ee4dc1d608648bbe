package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import java.util.Optional;

/** Compiles versions that are asked for, and keeps the ones asked for last. Thread-safe. */
final class Engines {
    /** Some tens of megabytes at most, however many versions there are. */
    private static final int MOST = 16;

    private final VersionStore store;
    private final Recent<Optional<Engine>> recent = new Recent<>(MOST);

    Engines(VersionStore store) {
        this.store = store;
    }

    /** The version, compiled; empty while the sheets of a draft cannot be read. */
    Optional<Engine> of(Version version) {
        return recent.of(version, this::compile);
    }

    private Optional<Engine> compile(Version version) {
        VersionContent content = store.content(version.id());
        if (!version.approvedHash().isEmpty()) {
            return Optional.of(approved(version, content));
        }
        return content.read() instanceof Reading.Done<RuleSet> done
                ? Optional.of(Engine.of(done.value()))
                : Optional.empty();
    }

    /** An approved version, compiled; a content that is not the one that was approved is a defect. */
    static Engine approved(Version version, VersionContent content) {
        RuleSet ruleSet = content.read().orDefect();
        if (!ruleSet.hash().equals(version.approvedHash())) {
            throw new IllegalStateException(version.id() + " is not what was approved");
        }
        return Engine.of(ruleSet);
    }
}
