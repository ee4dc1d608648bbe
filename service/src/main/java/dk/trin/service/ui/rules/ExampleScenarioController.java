package dk.trin.service.ui.rules;

import dk.trin.rules.check.Witness;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keeps the example of a finding as a scenario. */
@Controller
@RequestMapping("/regler/{ruleSet}/{version}/fund/{finding}/scenarie")
@RolesAllowed(Role.AUTHOR)
class ExampleScenarioController {
    private final VersionFinder finder;
    private final ExampleScenarios scenarios;
    private final ActViews acts;
    private final Forms forms;

    ExampleScenarioController(VersionFinder finder, ExampleScenarios scenarios, ActViews acts, Forms forms) {
        this.finder = finder;
        this.scenarios = scenarios;
        this.acts = acts;
        this.forms = forms;
    }

    @GetMapping
    String show(
            @PathVariable String ruleSet,
            @PathVariable int version,
            @PathVariable String finding,
            Actor actor,
            Model model) {
        return show(finder.find(ruleSet, version), finding, actor, Form.EMPTY, model);
    }

    private String show(Register.Standing standing, String key, Actor actor, Form form, Model model) {
        Review.Reviewed reviewed = scenarios.finding(standing.version(), key).orElseThrow(Refusal::notFound);
        Witness witness = reviewed.finding().witness().orElseThrow(Refusal::notFound);
        model.addAttribute("version", finder.heading(standing));
        model.addAttribute("finding", key);
        model.addAttribute("message", reviewed.finding().message().in(Languages.current()));
        model.addAttribute("example", witness.words().in(Languages.current()));
        model.addAttribute(
                "citizens",
                IntStream.range(0, witness.assessments().size()).boxed().toList());
        model.addAttribute("intensities", scenarios.intensities(standing.version()));
        model.addAttribute("language", Languages.current());
        model.addAttribute("edit", acts.of(Act.EDIT, standing.version(), actor));
        model.addAttribute("form", form);
        return "rules/example-scenario";
    }

    @PostMapping
    String keep(Sent sent, @PathVariable String finding, ExampleScenarios.Wish wish, Actor actor, Model model) {
        Register.Standing standing = finder.find(sent.ruleSet(), sent.version());
        Version version = standing.version();
        Map<String, String> typed =
                Map.of("title", wish.title(), "intensity", wish.intensity(), "source", wish.source());
        Form form = new Form(typed, forms.required("title", wish.title()).faults());
        if (!form.isFine()) {
            return show(standing, finding, actor, form, model);
        }
        if (version.revision() != sent.revision() && scenarios.has(version, wish.title())) {
            return sent.to("/fund?besked=scenarie");
        }
        Witness witness = scenarios
                .finding(version, finding)
                .flatMap(reviewed -> reviewed.finding().witness())
                .filter(found ->
                        wish.nth() >= 0 && wish.nth() < found.assessments().size())
                .orElseThrow(Refusal::notFound);
        Attempt attempt = new Attempt(version.id(), sent.revision(), actor);
        Outcome<Version> outcome = scenarios.add(attempt, witness.assessments().get(wish.nth()), wish);
        return outcome instanceof Outcome.Refused<Version> refused
                ? show(standing, finding, actor, forms.refused(typed, "title", refused), model)
                : sent.to("/fund?besked=scenarie");
    }
}
