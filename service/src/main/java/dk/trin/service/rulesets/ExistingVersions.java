package dk.trin.service.rulesets;

import dk.trin.rules.engine.Engine;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.State;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.RequestHeaders;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the version that a request is about; one that is not there refuses it. */
@Component
final class ExistingVersions {
    private final Register register;
    private final RequestHeaders headers;

    ExistingVersions(Register register, RequestHeaders headers) {
        this.register = register;
        this.headers = headers;
    }

    Version version(String ruleSet, int number) {
        return register.find(new VersionId(ruleSet, number))
                .map(Register.Standing::version)
                .orElseThrow(Refusal::notFound);
    }

    /** The version of a rule set that is in force, or else the newest. */
    Version latest(String ruleSet) {
        List<Register.Standing> all = register.of(ruleSet);
        return all.stream()
                .filter(standing -> standing.state() == State.IN_FORCE)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Register.Standing::version)
                .orElseThrow(Refusal::notFound);
    }

    /** The version, ready to recommend; sheets that cannot be read refuse the request. */
    Engine engine(Version version) {
        return register.engine(version)
                .orElseThrow(() ->
                        new Refusal(ProblemType.CONFLICT, List.of(RequestFault.at("", FaultCode.UNREADABLE_VERSION))));
    }

    /** What the caller wants to change, as the caller has read it. */
    Attempt attempt(String ruleSet, int number) {
        return new Attempt(new VersionId(ruleSet, number), headers.revision(), headers.actor());
    }
}
