package dk.trin.service.ui.rules;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.impact.Impact;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who would get something else: a part of the page of approval, which fetches it, and a page of its own. */
@Controller
@RequestMapping("/regler/{ruleSet}/{version}/virkning")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class ImpactController {
    private final VersionFinder finder;
    private final Register register;
    private final Impacts impacts;
    private final Forms forms;

    ImpactController(VersionFinder finder, Register register, Impacts impacts, Forms forms) {
        this.finder = finder;
        this.register = register;
        this.impacts = impacts;
        this.forms = forms;
    }

    @GetMapping
    String show(
            @PathVariable String ruleSet,
            @PathVariable int version,
            @RequestHeader(value = "HX-Request", defaultValue = "") String fetched,
            Model model) {
        Register.Standing standing = finder.find(ruleSet, version);
        Optional<Impact> impact = before(standing.version())
                .flatMap(before -> register.engine(standing.version()).map(after -> impacts.of(before, after)));
        model.addAttribute("version", finder.heading(standing));
        model.addAttribute(
                "impact",
                impact.map(found -> new ImpactViews(found, Languages.current(), forms.say("rules.impact.uncertain")))
                        .map(ImpactViews::view));
        return fetched.isEmpty() ? "rules/impact" : "rules/parts :: impact";
    }

    private Optional<Engine> before(Version version) {
        return finder.before(version).flatMap(register::engine);
    }
}
