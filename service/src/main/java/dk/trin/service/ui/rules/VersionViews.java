package dk.trin.service.ui.rules;

import dk.trin.rules.ruleset.About;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lays out what there is to know about a version. */
@Component
final class VersionViews {
    private final Register register;
    private final VersionFinder finder;
    private final FindingViews findings;
    private final Histories histories;
    private final ActViews acts;
    private final Moments moments;
    private final Forms forms;

    VersionViews(
            Register register,
            VersionFinder finder,
            FindingViews findings,
            Histories histories,
            ActViews acts,
            Moments moments,
            Forms forms) {
        this.register = register;
        this.finder = finder;
        this.findings = findings;
        this.histories = histories;
        this.acts = acts;
        this.moments = moments;
        this.forms = forms;
    }

    VersionView of(Register.Standing standing, Actor actor) {
        Version version = standing.version();
        FindingsView found = findings.of(version);
        return new VersionView(
                finder.heading(standing),
                new VersionView.Origin(
                        version.createdBy(),
                        moments.at(version.createdAt()),
                        version.basedOn().map(VersionId::toString).orElse(""),
                        note(version)),
                finder.ruleSet(version).map(ruleSet -> content(ruleSet, found)),
                found,
                remarks(version),
                histories.of(register.history(version.id())),
                acts.of(version, actor));
    }

    /** What is new, as the sheets say it in the language of the page. */
    private String note(Version version) {
        return finder.ruleSet(version)
                .map(ruleSet -> ruleSet.about().change().in(Languages.current()))
                .orElse(version.changeNote());
    }

    List<RemarkLine> remarks(Version version) {
        return register.remarks(version.id()).stream()
                .map(remark -> new RemarkLine(
                        remark.about().cell().isEmpty()
                                ? remark.about().sheet()
                                : remark.about().sheet() + "!" + remark.about().cell(),
                        remark.words(),
                        remark.actor(),
                        moments.at(remark.at())))
                .toList();
    }

    private VersionView.Content content(RuleSet ruleSet, FindingsView found) {
        Language language = Languages.current();
        About about = ruleSet.about();
        return new VersionView.Content(
                about.purpose().in(language),
                about.model().in(language),
                about.authority().in(language),
                about.sources().stream().map(source -> source.in(language)).toList(),
                new TableFlows(ruleSet, language, forms.say("rules.flow.offers")).draw(),
                ruleSet.tables().stream()
                        .sorted(Comparator.comparing(table -> ruleSet.stages().get(table.name())))
                        .map(table -> table(table, found))
                        .toList());
    }

    private static VersionView.Table table(DecisionTable table, FindingsView found) {
        String title = in(table.title());
        return new VersionView.Table(
                table.name(),
                title,
                in(table.target().label().capitalised()),
                labels(table, Factor.class::isInstance),
                labels(table, term -> !(term instanceof Factor)),
                table.rows().size(),
                found.in(title, "error"),
                found.in(title, "warning"));
    }

    private static List<String> labels(DecisionTable table, Predicate<Term> which) {
        return table.reads().stream()
                .filter(which)
                .map(term -> in(term.label()))
                .toList();
    }

    private static String in(Text text) {
        return text.in(Languages.current());
    }
}
