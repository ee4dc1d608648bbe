package dk.trin.service.ui.rules;

import dk.trin.service.versions.Approval;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Remark;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.State;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One version: what it is for, how its tables hang together, what is found and said about it. */
@Controller
@RequestMapping("/regler/{ruleSet}/{version}")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class VersionController {
    private final VersionFinder finder;
    private final VersionViews views;
    private final Drafting drafting;
    private final Approval approval;
    private final Forms forms;
    private final Register register;

    VersionController(
            VersionFinder finder,
            VersionViews views,
            Drafting drafting,
            Approval approval,
            Forms forms,
            Register register) {
        this.finder = finder;
        this.views = views;
        this.drafting = drafting;
        this.approval = approval;
        this.forms = forms;
        this.register = register;
    }

    @GetMapping
    String show(@PathVariable String ruleSet, @PathVariable int version, Actor actor, Model model) {
        return show(finder.find(ruleSet, version), actor, Form.EMPTY, model);
    }

    private String show(Register.Standing standing, Actor actor, Form form, Model model) {
        model.addAttribute("page", views.of(standing, actor));
        model.addAttribute("form", form);
        return "rules/version";
    }

    /** A comment on the version as a whole. */
    @PostMapping("/kommentar")
    @RolesAllowed({Role.AUTHOR, Role.APPROVER})
    String remark(Sent sent, @RequestParam(defaultValue = "") String words, Actor actor, Model model) {
        Register.Standing standing = finder.find(sent.ruleSet(), sent.version());
        Form form = forms.required("words", words);
        if (!form.isFine()) {
            return show(standing, actor, form, model);
        }
        VersionId id = standing.version().id();
        if (isSaid(register.remarks(id), words, actor)) {
            return sent.to("#kommentarer");
        }
        Remark.About all = new Remark.About("", "");
        return drafting.remark(id, all, new Review.Said(words, actor)) instanceof Outcome.Refused<Remark> refused
                ? show(standing, actor, forms.refused(Map.of("words", words), "words", refused), model)
                : sent.to("?besked=kommentar#kommentarer");
    }

    /** Whether the last comment is this very one, sent twice. */
    private static boolean isSaid(List<Remark> remarks, String words, Actor actor) {
        return !remarks.isEmpty()
                && remarks.get(remarks.size() - 1).words().equals(words)
                && remarks.get(remarks.size() - 1).actor().equals(actor.name());
    }

    /** Asks for approval. */
    @PostMapping("/indsend")
    @RolesAllowed(Role.AUTHOR)
    String submit(Sent sent, @RequestParam(defaultValue = "") String note, Actor actor, Model model) {
        Register.Standing standing = finder.find(sent.ruleSet(), sent.version());
        Form form = forms.required("note", note);
        if (!form.isFine()) {
            return show(standing, actor, form, model);
        }
        Attempt attempt = new Attempt(standing.version().id(), sent.revision(), actor);
        if (approval.submit(attempt, note) instanceof Outcome.Refused<?> refused) {
            boolean sentTwice = standing.state() == State.SUBMITTED
                    && standing.version().changeNote().equals(note);
            return sentTwice
                    ? sent.to("?besked=indsendt")
                    : show(standing, actor, forms.refused(form.typed(), "note", refused), model);
        }
        return sent.to("?besked=indsendt");
    }
}
