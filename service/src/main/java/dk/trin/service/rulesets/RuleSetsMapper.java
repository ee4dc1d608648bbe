package dk.trin.service.rulesets;

import dk.trin.api.model.RuleSetList;
import dk.trin.api.model.RuleSetSummary;
import dk.trin.api.model.TableView;
import dk.trin.api.model.Version;
import dk.trin.rules.ruleset.About;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.service.versions.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes rule sets and versions as the contract shows them, in one language.
 *
 * @param defaultId the rule set that is used when a caller names none
 */
record RuleSetsMapper(Language language, String defaultId) {
    RuleSetList ruleSets(List<RuleSet> inForce) {
        return new RuleSetList(inForce.stream().map(this::summary).toList());
    }

    dk.trin.api.model.RuleSet ruleSet(RuleSet ruleSet) {
        About about = ruleSet.about();
        return new dk.trin.api.model.RuleSet(
                about.id(),
                in(about.title()),
                in(about.purpose()),
                isDefault(about),
                about.version(),
                in(about.model()),
                in(about.authority()),
                about.sources().stream().map(this::in).toList(),
                ruleSet.tables().stream().map(TableMapper::part).distinct().toList(),
                ruleSet.factors().stream().map(Factor::code).toList());
    }

    /** A version with its tables; without them as long as its sheets cannot be read. */
    Version version(Register.Standing standing, Optional<RuleSet> ruleSet) {
        dk.trin.service.versions.Version version = standing.version();
        return new Version(
                        version.id().ruleSet(),
                        version.id().number(),
                        standing.state().code(),
                        ruleSet.map(read -> in(read.about().change())).orElse(version.changeNote()),
                        version.revision(),
                        ruleSet.map(this::tables).orElse(List.of()))
                .hash(version.hash().isEmpty() ? null : version.hash())
                .validFrom(standing.firstDay().orElse(null))
                .validTo(standing.lastDay().orElse(null));
    }

    private List<TableView> tables(RuleSet ruleSet) {
        TableMapper tables = new TableMapper(language, ruleSet.offers());
        return ruleSet.tables().stream()
                .sorted(Comparator.comparing(table -> ruleSet.stages().get(table.name())))
                .map(tables::table)
                .toList();
    }

    private RuleSetSummary summary(RuleSet ruleSet) {
        About about = ruleSet.about();
        return new RuleSetSummary(
                about.id(), in(about.title()), in(about.purpose()), isDefault(about), about.version());
    }

    private boolean isDefault(About about) {
        return about.id().equals(defaultId);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
