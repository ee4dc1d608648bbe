package dk.trin.service.rulesets;

import dk.trin.api.RuleSetsApi;
import dk.trin.api.model.RuleSet;
import dk.trin.api.model.RuleSetList;
import dk.trin.api.model.Version;
import dk.trin.api.model.VersionList;
import dk.trin.rules.engine.Engine;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.VersionId;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rule sets. */
@RestController
final class RuleSetsController implements RuleSetsApi {
    private final Versions versions;
    private final Register register;

    RuleSetsController(Versions versions, Register register) {
        this.versions = versions;
        this.register = register;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
    public ResponseEntity<RuleSetList> listRuleSets() {
        List<dk.trin.rules.ruleset.RuleSet> inForce = versions.ids().stream()
                .flatMap(id -> versions.current(id).stream())
                .map(Engine::ruleSet)
                .toList();
        return ResponseEntity.ok(mapper().ruleSets(inForce));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<RuleSet> getRuleSet(String ruleSet) {
        Engine inForce = versions.current(ruleSet).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok(mapper().ruleSet(inForce.ruleSet()));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
    public ResponseEntity<VersionList> listVersions(String ruleSet) {
        List<Register.Standing> all = register.of(ruleSet);
        if (all.isEmpty()) {
            throw Refusal.notFound();
        }
        return ResponseEntity.ok(new VersionMapper().versions(all));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<Version> getVersion(String ruleSet, Integer number) {
        Register.Standing standing =
                register.find(new VersionId(ruleSet, number)).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok(
                mapper().version(standing, register.engine(standing.version()).map(Engine::ruleSet)));
    }

    private RuleSetsMapper mapper() {
        return new RuleSetsMapper(Languages.current(), versions.defaultId());
    }
}
