package dk.trin.service.ui.operations;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.verification.VerificationRuns;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how the service is. */
@Controller
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
class HealthPage {
    private final Conditions conditions;
    private final Installation installation;
    private final Versions versions;
    private final VerificationRuns runs;
    private final MessageSource messages;

    HealthPage(
            Conditions conditions,
            Installation installation,
            Versions versions,
            VerificationRuns runs,
            MessageSource messages) {
        this.conditions = conditions;
        this.installation = installation;
        this.versions = versions;
        this.runs = runs;
        this.messages = messages;
    }

    /** A rule set that answers now. */
    record InForce(String id, String title, int version, String hash) {}

    /** @param heads why heads that were sent could not be looked for, {@code none} or {@code busy}; empty when they could */
    @GetMapping("/drift")
    String show(@RequestParam(defaultValue = "") String heads, Model model) {
        Language reading = Languages.current();
        model.addAttribute("faults", faults(heads, new Words(messages, reading)));
        model.addAttribute("conditions", conditions.all());
        model.addAttribute("installation", installation.told(reading));
        model.addAttribute("inForce", inForce(reading));
        model.addAttribute("log", LogStanding.of(runs.latest(), reading));
        return "operations/health";
    }

    private static List<Fault> faults(String heads, Words words) {
        return Stream.of("none", "busy")
                .filter(heads::equals)
                .map(code -> new Fault("heads", words.say("operations.log.check." + code)))
                .toList();
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
