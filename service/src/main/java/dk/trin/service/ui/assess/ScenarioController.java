package dk.trin.service.ui.assess;

import dk.trin.rules.sheet.Sheet;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.State;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts what was tried into a draft, as a scenario that expects what it led to. */
@Controller
@RolesAllowed(Role.AUTHOR)
class ScenarioController {
    private static final int LONGEST_TITLE = 200;

    /** Sheets are in Danish; what the rules gave is no source of its own. */
    private static final String SOURCE = "Afprøvet i Trin %s; assumption";

    private final AssessPages pages;
    private final Register register;
    private final Drafting drafting;
    private final Moments moments;

    ScenarioController(AssessPages pages, Register register, Drafting drafting, Moments moments) {
        this.pages = pages;
        this.register = register;
        this.drafting = drafting;
        this.moments = moments;
    }

    @PostMapping(AssessController.PATH + "/scenarie")
    String save(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model) {
        AssessPages.Tried tried = pages.tried(AssessForm.of(fields).with("show", List.of(View.KEEP.code())));
        Optional<Fault> fault = save(tried, actor);
        model.addAttribute("page", pages.refused(tried, fault.stream().toList()));
        if (fault.isEmpty()) {
            model.addAttribute(
                    "saved",
                    tried.wording()
                            .say(
                                    "assess.scenario.saved",
                                    tried.form().number("draft").orElseThrow()));
        }
        return AssessController.PAGE;
    }

    /** What is in the way; empty when it is saved. */
    private Optional<Fault> save(AssessPages.Tried tried, Actor actor) {
        String title = tried.form().field("title").orElse("");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return fault("scenario-title", "assess.scenario.no-title", tried);
        }
        Optional<Version> draft = tried.form().number("draft").flatMap(number -> draft(tried, number));
        if (draft.isEmpty()) {
            return fault("scenario-draft", "assess.scenario.no-draft", tried);
        }
        String source = SOURCE.formatted(moments.today());
        List<Edit> edits = new ScenarioEdits(sheet(draft.get())).adding(tried.recommendation(), title, source);
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(draft.get().id(), draft.get().revision(), actor);
        return drafting.edit(attempt, edits) instanceof Outcome.Refused<Version>
                ? fault("scenario-title", "assess.scenario.refused", tried)
                : Optional.empty();
    }

    private Sheet sheet(Version draft) {
        return register.content(draft).sheets().stream()
                .filter(each -> each.name().equals(ScenarioEdits.SHEET))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Version> draft(AssessPages.Tried tried, int number) {
        return register.find(new VersionId(tried.ruleSet().id(), number))
                .filter(standing -> standing.state() == State.DRAFT)
                .map(Register.Standing::version);
    }

    private static Optional<Fault> fault(String target, String key, AssessPages.Tried tried) {
        return Optional.of(new Fault(target, tried.wording().say(key)));
    }
}
