package dk.trin.service.versions;

import dk.trin.rules.engine.Engine;
import java.util.Optional;

/** Finds in the database what is not at hand. */
record DatabaseArchive(Ledger ledger, Engines engines) implements Versions.Archive {
    @Override
    public boolean has(String ruleSet) {
        return ledger.ruleSets().has(ruleSet);
    }

    @Override
    public Optional<Version> find(VersionId id) {
        return ledger.versions().find(id);
    }

    @Override
    public Optional<Engine> compiled(Version version) {
        return engines.of(version);
    }
}
