package dk.trin.service.rulesets;

import dk.trin.rules.engine.Engine;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the two versions that somebody wants to compare. */
@Component
final class Comparison {
    private final Register register;
    private final ExistingVersions existing;

    Comparison(Register register, ExistingVersions existing) {
        this.register = register;
        this.existing = existing;
    }

    /** Two versions of which the differences are told from the one before to the one after. */
    record Pair(Engine before, Engine after) {}

    /**
     * The pair that a version makes with another one of its rule set.
     *
     * @param to the number of the other one; if empty the one in force, or else the one that it was copied from
     */
    Pair of(Version version, Optional<Integer> to) {
        String ruleSet = version.id().ruleSet();
        Optional<Version> before = to.isPresent() ? found(new VersionId(ruleSet, to.get())) : register.before(version);
        return new Pair(
                before.map(existing::engine)
                        .orElseThrow(() -> Refusal.invalid(List.of(RequestFault.at("?to", FaultCode.UNKNOWN_VERSION)))),
                existing.engine(version));
    }

    private Optional<Version> found(VersionId id) {
        return register.find(id).map(Register.Standing::version);
    }
}
