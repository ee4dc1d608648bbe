package dk.trin.service.ui.rules;

import dk.trin.service.ui.Fault;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Obstacle;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.State;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule sets, and each one's versions; new drafts begin here. */
@Controller
@RequestMapping("/regler")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class RuleSetController {
    private final RuleSetViews views;
    private final Register register;
    private final Drafting drafting;
    private final Forms forms;

    RuleSetController(RuleSetViews views, Register register, Drafting drafting, Forms forms) {
        this.views = views;
        this.register = register;
        this.drafting = drafting;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        return list(actor, Form.EMPTY, model);
    }

    private String list(Actor actor, Form form, Model model) {
        model.addAttribute("page", views.list(actor));
        model.addAttribute("form", form);
        return "rules/rule-sets";
    }

    @GetMapping("/{ruleSet}")
    String show(@PathVariable String ruleSet, Model model) {
        model.addAttribute("page", views.ruleSet(ruleSet));
        return "rules/rule-set";
    }

    /** A new rule set, beginning as a copy of a version of another. */
    @PostMapping
    @RolesAllowed(Role.AUTHOR)
    String create(@RequestParam String from, @RequestParam(defaultValue = "") String name, Actor actor, Model model) {
        Optional<Version> already = inForce(from).flatMap(source -> already(name, source, 0, actor));
        if (already.isPresent()) {
            return opened(already.get());
        }
        Form form = register.has(name)
                ? new Form(
                        Map.of("name", name, "from", from),
                        List.of(new Fault("name", forms.say("rules.fault.name-taken"))))
                : forms.required("name", name);
        if (!form.isFine()) {
            return list(actor, form, model);
        }
        Outcome<Version> copy = inForce(from)
                .map(id -> drafting.copy(id, name, actor))
                .orElseGet(() -> Outcome.refused(Obstacle.NO_SUCH_VERSION));
        if (copy instanceof Outcome.Done<Version> done) {
            return opened(done.value());
        }
        Form refused = new Form(
                Map.of("name", name, "from", from), List.of(new Fault("name", forms.say("rules.fault.name-shape"))));
        return list(actor, refused, model);
    }

    /** The version in force, or else the newest. */
    private Optional<VersionId> inForce(String ruleSet) {
        List<Register.Standing> all = register.of(ruleSet);
        return all.stream()
                .filter(standing -> standing.state() == State.IN_FORCE)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(standing -> standing.version().id());
    }

    /**
     * A new draft as a copy of any version.
     *
     * @param newest the newest version when the page was shown: what has come since by the same hand is the same draft, asked
     *     for twice
     */
    @PostMapping("/{ruleSet}/kladde")
    @RolesAllowed(Role.AUTHOR)
    String copy(@PathVariable String ruleSet, @RequestParam int from, @RequestParam int newest, Actor actor) {
        VersionId source = new VersionId(ruleSet, from);
        Optional<Version> already = already(ruleSet, source, newest, actor);
        if (already.isPresent()) {
            return opened(already.get());
        }
        return drafting.copy(source, ruleSet, actor) instanceof Outcome.Done<Version> done
                ? opened(done.value())
                : "redirect:/regler/" + ruleSet;
    }

    /** What the same hand made of the same source since a page was shown. */
    private Optional<Version> already(String ruleSet, VersionId source, int newest, Actor actor) {
        return register.of(ruleSet).stream()
                .map(Register.Standing::version)
                .filter(version -> version.id().number() > newest)
                .filter(version -> version.createdBy().equals(actor.name()))
                .filter(version -> version.basedOn().equals(Optional.of(source)))
                .findFirst();
    }

    private static String opened(Version draft) {
        return "redirect:/regler/" + draft.id() + "?besked=kladde";
    }
}
