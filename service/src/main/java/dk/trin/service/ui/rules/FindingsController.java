package dk.trin.service.ui.rules;

import dk.trin.service.versions.Acknowledgement;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the checks found about a version, and what its authors say to that. */
@Controller
@RequestMapping("/regler/{ruleSet}/{version}/fund")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class FindingsController {
    private final VersionFinder finder;
    private final FindingViews views;
    private final Review review;
    private final ActViews acts;
    private final Forms forms;

    FindingsController(VersionFinder finder, FindingViews views, Review review, ActViews acts, Forms forms) {
        this.finder = finder;
        this.views = views;
        this.review = review;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping
    String show(@PathVariable String ruleSet, @PathVariable int version, Actor actor, Model model) {
        return show(finder.find(ruleSet, version), actor, Form.EMPTY, model);
    }

    private String show(Register.Standing standing, Actor actor, Form form, Model model) {
        Version version = standing.version();
        model.addAttribute("version", finder.heading(standing));
        model.addAttribute("findings", views.of(version));
        model.addAttribute("acts", acts.of(version, actor));
        model.addAttribute("form", form);
        return "rules/findings";
    }

    /** Keeps why a warning may stand. */
    @PostMapping("/{finding}")
    @RolesAllowed(Role.AUTHOR)
    String acknowledge(
            Sent sent,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model) {
        Register.Standing standing = finder.find(sent.ruleSet(), sent.version());
        String field = "reason-" + finding;
        Form form = forms.required(field, reason);
        if (!form.isFine()) {
            return show(standing, actor, form, model);
        }
        Outcome<Acknowledgement> outcome =
                review.acknowledge(standing.version().id(), finding, new Review.Said(reason, actor));
        return outcome instanceof Outcome.Refused<Acknowledgement> refused
                ? show(standing, actor, forms.refused(form.typed(), field, refused), model)
                : sent.to("/fund?besked=bekraeftet#fund-" + finding);
    }
}
