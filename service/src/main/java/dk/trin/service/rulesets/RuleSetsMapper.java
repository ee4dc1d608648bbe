package dk.trin.service.rulesets;

import dk.trin.api.model.RuleSetList;
import dk.trin.api.model.RuleSetSummary;
import dk.trin.api.model.TableView;
import dk.trin.api.model.Version;
import dk.trin.api.model.VersionList;
import dk.trin.api.model.VersionSummary;
import dk.trin.rules.ruleset.About;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import java.util.Comparator;
import java.util.List;

/** Writes rule sets and versions as the contract shows them, in one language. */
record RuleSetsMapper(Language language) {
    RuleSetList ruleSets(List<VersionToday> inForce) {
        return new RuleSetList(inForce.stream().map(this::summary).toList());
    }

    dk.trin.api.model.RuleSet ruleSet(VersionToday inForce) {
        RuleSet ruleSet = inForce.ruleSet();
        About about = ruleSet.about();
        return new dk.trin.api.model.RuleSet(
                about.id(),
                in(about.title()),
                in(about.purpose()),
                inForce.ofDefault(),
                about.version(),
                in(about.model()),
                in(about.authority()),
                about.sources().stream().map(this::in).toList(),
                ruleSet.tables().stream().map(TableMapper::part).distinct().toList(),
                ruleSet.factors().stream().map(Factor::code).toList());
    }

    VersionList versions(List<VersionToday> versions) {
        return new VersionList(versions.stream().map(this::versionSummary).toList());
    }

    Version version(VersionToday version) {
        RuleSet ruleSet = version.ruleSet();
        About about = ruleSet.about();
        TableMapper tableMapper = new TableMapper(language, ruleSet.offers());
        List<TableView> tables = ruleSet.tables().stream()
                .sorted(Comparator.comparing(table -> ruleSet.stages().get(table.name())))
                .map(tableMapper::table)
                .toList();
        return new Version(
                        about.id(),
                        about.version(),
                        ruleSet.hash(),
                        version.state().code(),
                        about.validFrom(),
                        in(about.change()),
                        tables)
                .validTo(version.lastDay().orElse(null));
    }

    private RuleSetSummary summary(VersionToday inForce) {
        About about = inForce.ruleSet().about();
        return new RuleSetSummary(
                about.id(), in(about.title()), in(about.purpose()), inForce.ofDefault(), about.version());
    }

    private VersionSummary versionSummary(VersionToday version) {
        About about = version.ruleSet().about();
        return new VersionSummary(
                        about.version(),
                        version.ruleSet().hash(),
                        version.state().code(),
                        about.validFrom(),
                        in(about.change()))
                .validTo(version.lastDay().orElse(null));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
