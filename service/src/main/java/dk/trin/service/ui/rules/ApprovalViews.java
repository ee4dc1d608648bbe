package dk.trin.service.ui.rules;

import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.text.Language;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Event;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lays out the page of approval. */
@Component
final class ApprovalViews {
    private static final Set<Act> EDITING = EnumSet.of(Act.CREATE, Act.EDIT, Act.ACKNOWLEDGE, Act.SUBMIT);

    private final Register register;
    private final VersionFinder finder;
    private final VersionViews versions;
    private final Impacts impacts;
    private final Forms forms;

    ApprovalViews(Register register, VersionFinder finder, VersionViews versions, Impacts impacts, Forms forms) {
        this.register = register;
        this.finder = finder;
        this.versions = versions;
        this.impacts = impacts;
        this.forms = forms;
    }

    ApprovalView of(Register.Standing standing, Actor actor) {
        Version version = standing.version();
        VersionView shown = versions.of(standing, actor);
        Optional<Pair> pair = pair(version);
        return new ApprovalView(
                shown.version(),
                shown.origin().note(),
                editors(version),
                pair.map(this::diff),
                shown.findings(),
                finder.ruleSet(version)
                        .map(ruleSet -> ruleSet.scenarios().size())
                        .orElse(0),
                pair.flatMap(this::impact),
                pair.isPresent(),
                shown.remarks(),
                shown.history(),
                shown.acts());
    }

    private record Pair(Engine before, Engine after) {}

    private Optional<Pair> pair(Version version) {
        return finder.before(version)
                .flatMap(register::engine)
                .flatMap(before -> register.engine(version).map(after -> new Pair(before, after)));
    }

    private DiffView diff(Pair pair) {
        RuleSetDiff diff = RuleSetDiff.of(pair.before().ruleSet(), pair.after().ruleSet());
        return new DiffViews(diff, language(), forms::field).view();
    }

    private Optional<ImpactView> impact(Pair pair) {
        return impacts.known(pair.before(), pair.after())
                .map(impact -> new ImpactViews(impact, language(), forms.say("rules.impact.uncertain")))
                .map(ImpactViews::view);
    }

    /** Nobody of them can approve. */
    private List<String> editors(Version version) {
        return register.history(version.id()).stream()
                .filter(event -> EDITING.contains(event.act()))
                .map(Event::actor)
                .distinct()
                .toList();
    }

    private static Language language() {
        return Languages.current();
    }
}
