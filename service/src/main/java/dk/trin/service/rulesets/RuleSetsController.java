package dk.trin.service.rulesets;

import dk.trin.api.RuleSetsApi;
import dk.trin.api.model.RuleSet;
import dk.trin.api.model.RuleSetList;
import dk.trin.api.model.Version;
import dk.trin.api.model.VersionList;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the rule sets. */
@RestController
final class RuleSetsController implements RuleSetsApi {
    private final VersionsToday versions;

    RuleSetsController(VersionsToday versions) {
        this.versions = versions;
    }

    @Override
    public ResponseEntity<RuleSetList> listRuleSets() {
        List<VersionToday> inForce = versions.inForce();
        return ResponseEntity.ok(mapper().ruleSets(inForce));
    }

    @Override
    public ResponseEntity<RuleSet> getRuleSet(String ruleSet) {
        VersionToday inForce = versions.inForce(ruleSet).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok(mapper().ruleSet(inForce));
    }

    @Override
    public ResponseEntity<VersionList> listVersions(String ruleSet) {
        List<VersionToday> all = versions.of(ruleSet);
        if (all.isEmpty()) {
            throw Refusal.notFound();
        }
        return ResponseEntity.ok(mapper().versions(all));
    }

    @Override
    public ResponseEntity<Version> getVersion(String ruleSet, Integer number) {
        VersionToday version = versions.version(ruleSet, number).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok(mapper().version(version));
    }

    private static RuleSetsMapper mapper() {
        return new RuleSetsMapper(Languages.current());
    }
}
