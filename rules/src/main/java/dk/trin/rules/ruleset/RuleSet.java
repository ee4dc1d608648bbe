package dk.trin.rules.ruleset;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a rule set, read without a single problem. Immutable.
 *
 * @param tables in the order of its {@code about} sheet
 * @param stages by table name: tables of one stage read only what earlier stages conclude
 * @param grid the axes along which its tables tell citizens apart
 * @param hash of the content, {@code sha256:…}
 */
public record RuleSet(
        About about,
        Vocabulary vocabulary,
        Catalogue offers,
        List<DecisionTable> tables,
        Map<String, Integer> stages,
        Grid grid,
        List<Scenario> scenarios,
        String hash) {
    public RuleSet {
        tables = List.copyOf(tables);
        stages = Map.copyOf(stages);
        scenarios = List.copyOf(scenarios);
    }

    public String id() {
        return about.id();
    }

    public int version() {
        return about.version();
    }

    /** The factors that its tables read, in the order of the vocabulary. */
    public List<Factor> factors() {
        return grid.terms().stream()
                .filter(Factor.class::isInstance)
                .map(Factor.class::cast)
                .toList();
    }

    /** The table for an output or an offer type; a rule set need not conclude everything. */
    public Optional<DecisionTable> tableFor(String targetCode) {
        // Asked for every part of every recommendation: a loop takes a third of what a stream does.
        for (DecisionTable table : tables) {
            if (table.target().code().equals(targetCode)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    public Optional<DecisionTable> tableFor(Outputs output) {
        return tableFor(output.code());
    }

    public Optional<DecisionTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The tables that each give the offers of one type. */
    public List<DecisionTable> offerTables() {
        return tables.stream()
                .filter(table -> table.target() instanceof Target.OfOffers)
                .toList();
    }
}
