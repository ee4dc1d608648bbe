package dk.trin.service.ui.rules;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.impact.ImpactStudy;
import dk.trin.rules.impact.PartChange;
import dk.trin.rules.impact.Progress;
import dk.trin.rules.impact.Said;
import dk.trin.rules.impact.ScenarioImpact;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.text.Language;
import dk.trin.service.ui.GridWords;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Languages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what edits do to the scenarios of a version. */
@Component
final class ScenarioChanges {
    private final Register register;
    private final GridRuns runs;

    ScenarioChanges(Register register, GridRuns runs) {
        this.register = register;
        this.runs = runs;
    }

    /**
     * How the scenarios turn out; empty while the sheets cannot be read.
     *
     * @param since the revision before the latest edit; 0 for none
     */
    Optional<GridReview.Scenarios> of(Version version, int since) {
        Language language = Languages.current();
        Optional<ScenarioRuns> before = runs.at(version.id(), since);
        return runs.of(version)
                .map(now -> new GridReview.Scenarios(
                        now.runs().size(),
                        now.differing().stream()
                                .map(run -> differing(version.id(), run, language))
                                .toList(),
                        before.map(then -> changed(then.engine(), now.engine(), version.id())),
                        sinceBase(version, now.engine())));
    }

    private static GridReview.Told differing(VersionId version, ScenarioRuns.Run run, Language language) {
        List<String> words = run.evaluation().isEmpty()
                ? List.of(GridWords.in(language, "no-row"))
                : run.differences().stream()
                        .map(text -> text.in(language).strip())
                        .toList();
        return told(version, run.scenario(), words);
    }

    private static GridReview.Told told(VersionId version, Scenario scenario, List<String> words) {
        String path = new GridAddress(version, GridAddress.SCENARIOS).scenario(scenario);
        return new GridReview.Told(scenario.id(), scenario.title(), path, words);
    }

    private Optional<GridReview.Since> sinceBase(Version version, Engine now) {
        return version.basedOn()
                .flatMap(register::find)
                .map(Register.Standing::version)
                .flatMap(base -> register.engine(base)
                        .map(before -> new GridReview.Since(base.id().number(), changed(before, now, version.id()))));
    }

    private static List<GridReview.Told> changed(Engine before, Engine after, VersionId version) {
        Catalogue offers = after.ruleSet().offers();
        Catalogue past = before.ruleSet().offers();
        return new ImpactStudy(before, after)
                .of(List.of(), List.of(), Progress.UNSEEN).scenarios().stream()
                        .map(impact -> told(version, impact.scenario(), words(impact, past, offers)))
                        .toList();
    }

    private static List<String> words(ScenarioImpact impact, Catalogue past, Catalogue offers) {
        return impact.changes().stream()
                .map(change -> words(change, past, offers))
                .toList();
    }

    private static String words(PartChange change, Catalogue past, Catalogue offers) {
        Language language = Languages.current();
        return change.target().label().in(language) + ": " + said(change.before(), past) + " → "
                + said(change.after(), offers);
    }

    private static String said(Said said, Catalogue offers) {
        Language language = Languages.current();
        if (said.possible().isEmpty()) {
            return GridWords.in(language, "none");
        }
        boolean open = !said.certain().equals(said.possible());
        String labels = said.possible().stream()
                .map(conclusion -> label(conclusion, offers, language))
                .collect(Collectors.joining(", "));
        return open ? GridWords.in(language, "open") + " (" + labels + ")" : labels;
    }

    private static String label(Conclusion conclusion, Catalogue offers, Language language) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return concludes.value().label().in(language);
        }
        return offers.offer(conclusion.code())
                .map(offer -> offer.label().in(language))
                .orElse(conclusion.code());
    }
}
