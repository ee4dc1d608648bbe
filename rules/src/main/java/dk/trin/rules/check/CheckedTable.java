package dk.trin.rules.check;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.cells.Restriction;
import dk.trin.rules.engine.Goal;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Output;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table with the citizens whom its rows accept.
 *
 * @param offers what its rows can give
 * @param levels all whom the levels that it reads are concluded of
 * @param regions one per row, in their order
 */
record CheckedTable(DecisionTable table, Catalogue offers, Region levels, List<Region> regions) {
    CheckedTable {
        regions = List.copyOf(regions);
    }

    static CheckedTable of(DecisionTable table, RuleSet ruleSet) {
        return new CheckedTable(
                table,
                ruleSet.offers(),
                levels(table, ruleSet.grid()),
                table.rows().stream().map(row -> row.region(ruleSet.grid())).toList());
    }

    private static Region levels(DecisionTable table, Grid grid) {
        return Region.of(table.reads().stream()
                .filter(Output.class::isInstance)
                .map(level -> new Restriction(
                        grid.placeOf(level), grid.axis(grid.placeOf(level)).all()))
                .toList());
    }

    /** Every citizen whom the table is asked about. */
    Goal citizens() {
        return Goal.inside(levels);
    }

    boolean readsLevels() {
        return levels.size() > 0;
    }

    int size() {
        return regions.size();
    }

    Row row(int number) {
        return table.rows().get(number);
    }

    Region region(int row) {
        return regions.get(row);
    }

    boolean isCollecting() {
        return table.hitPolicy() == HitPolicy.COLLECT;
    }

    /** How much help a row gives: the place of its value, or whether there is an offer at all. */
    int help(int row) {
        Conclusion conclusion = row(row).conclusion();
        return conclusion instanceof Conclusion.Concludes concludes
                ? concludes.value().position()
                : conclusion instanceof Conclusion.Gives ? 1 : 0;
    }

    /** The offer that a row gives; none when it concludes something else. */
    Optional<Offer> offer(int row) {
        return row(row).conclusion() instanceof Conclusion.Gives gives ? offers.offer(gives.offer()) : Optional.empty();
    }

    /** What a row gives, in words. */
    Text given(int row) {
        return row(row).conclusion() instanceof Conclusion.Concludes concludes
                ? concludes.value().label()
                : offer(row).map(Offer::label).orElseGet(() -> Messages.text("check.no-offer"));
    }

    /** The citizens of whom this row is what the table says; under COLLECT, whom it matches. */
    Goal decides(int row) {
        IntPredicate goesFirst = switch (table.hitPolicy()) {
            case FIRST -> other -> other < row;
            case HIGHEST -> other -> help(other) > help(row);
            case UNIQUE -> other -> !row(other).conclusion().equals(row(row).conclusion());
            case COLLECT -> other -> false;
        };
        return citizens().and(region(row)).outsideOf(regions(goesFirst));
    }

    /** The regions of some of the rows. */
    List<Region> regions(IntPredicate of) {
        return rows(of).mapToObj(this::region).toList();
    }

    IntStream rows(IntPredicate of) {
        return IntStream.range(0, size()).filter(of);
    }

    /** The places in the grid of the axes that some row asks about. */
    List<Integer> axes() {
        return regions.stream()
                .flatMap(region -> IntStream.range(0, region.size()).mapToObj(region::axis))
                .distinct()
                .sorted()
                .toList();
    }

    /** The ids of some rows, for a sentence. */
    String ids(Collection<Integer> rows) {
        return rows.stream().map(row -> row(row).id()).collect(Collectors.joining(", "));
    }

    /** A finding about one row. */
    Finding finding(FindingCode code, int row, Text message) {
        return Finding.of(code, table.place(row(row)), message).about(row(row).id());
    }
}
