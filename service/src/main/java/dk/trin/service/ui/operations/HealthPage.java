package dk.trin.service.ui.operations;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.service.verification.VerificationRuns;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how the service is. */
@Controller
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
class HealthPage {
    private final Conditions conditions;
    private final Installation installation;
    private final Versions versions;
    private final VerificationRuns runs;

    HealthPage(Conditions conditions, Installation installation, Versions versions, VerificationRuns runs) {
        this.conditions = conditions;
        this.installation = installation;
        this.versions = versions;
        this.runs = runs;
    }

    /** A rule set that answers now. */
    record InForce(String id, String title, int version, String hash) {}

    @GetMapping("/drift")
    String show(Model model) {
        Language reading = Languages.current();
        model.addAttribute("conditions", conditions.all());
        model.addAttribute("installation", installation.told(reading));
        model.addAttribute("inForce", inForce(reading));
        model.addAttribute("log", LogStanding.of(runs.latest(), reading));
        return "operations/health";
    }

    private List<InForce> inForce(Language reading) {
        return versions.ids().stream()
                .flatMap(id -> versions.current(id).stream())
                .map(Engine::ruleSet)
                .map(ruleSet -> inForce(ruleSet, reading))
                .toList();
    }

    private static InForce inForce(RuleSet ruleSet, Language reading) {
        return new InForce(ruleSet.id(), ruleSet.about().title().in(reading), ruleSet.version(), ruleSet.hash());
    }
}
