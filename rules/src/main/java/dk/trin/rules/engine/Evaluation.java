package dk.trin.rules.engine;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Region;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the rules conclude about one citizen, table by table. Immutable. */
public final class Evaluation {
    private final Engine engine;
    private final Assessment assessment;
    private final Pass pass;
    private final long[] possible;
    private final long[] certain;
    private final BitSet wider;

    Evaluation(Engine engine, Assessment assessment, Pass pass, long[] possible, long[] certain, BitSet wider) {
        this.engine = engine;
        this.assessment = assessment;
        this.pass = pass;
        this.possible = possible;
        this.certain = certain;
        this.wider = wider;
    }

    /**
     * A row that gave a conclusion.
     *
     * @param sure whether it did; otherwise it is one of several rows that together give it
     */
    public record Ground(Row row, boolean sure) {}

    public RuleSet ruleSet() {
        return engine.ruleSet();
    }

    public Engine engine() {
        return engine;
    }

    public Assessment assessment() {
        return assessment;
    }

    /** Every conclusion that some completion of the assessment gives. */
    public List<Conclusion> possible(DecisionTable table) {
        return conclusions(table, possible);
    }

    /** The conclusions that every completion of the assessment gives: at most one, but for COLLECT. */
    public List<Conclusion> certain(DecisionTable table) {
        return conclusions(table, certain);
    }

    /** Whether nothing about the table is open. */
    public boolean isClosed(DecisionTable table) {
        int index = engine.tables().of(table).index();
        return possible[index] == certain[index];
    }

    /** Whether there is a completion for every conclusion that is called possible. */
    public boolean isExact(DecisionTable table) {
        return !wider.get(engine.tables().of(table).index());
    }

    /** Whether another evaluation of the same rule set leads to the same parts; levels on the way may differ. */
    public boolean sameParts(Evaluation other) {
        return engine.tables().byIndex().stream()
                .filter(TableCells::isPart)
                .mapToInt(TableCells::index)
                .allMatch(index -> possible[index] == other.possible[index] && certain[index] == other.certain[index]);
    }

    /** The rows that give a certain conclusion. */
    public List<Ground> grounds(DecisionTable table, Conclusion conclusion) {
        TableCells cells = engine.tables().of(table);
        List<Integer> rows = candidates(cells, cells.conclusions().indexOf(conclusion));
        List<Integer> must = rows.stream()
                .filter(row -> cells.region(row).must(pass.known()))
                .toList();
        boolean several = rows.size() > 1 && (must.isEmpty() || table.hitPolicy() == HitPolicy.FIRST);
        List<Integer> giving = several || must.isEmpty() ? rows : must;
        return giving.stream()
                .map(row -> new Ground(table.rows().get(row), !several))
                .toList();
    }

    /** Whether a condition is met whatever is still missing. */
    public boolean meets(Condition condition) {
        return Region.of(condition.restrictions(ruleSet().grid())).must(pass.known());
    }

    Pass pass() {
        return pass;
    }

    long possibleOutcomes(int table) {
        return possible[table];
    }

    long certainOutcomes(int table) {
        return certain[table];
    }

    /** The rows of this conclusion that may match; under FIRST only as far as a row that must. */
    private List<Integer> candidates(TableCells table, int outcome) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            if (!pass.mayMatch(table, row)) {
                continue;
            }
            if (table.outcome(row) == outcome) {
                rows.add(row);
            }
            if (table.hitPolicy() == HitPolicy.FIRST && table.region(row).must(pass.known())) {
                break;
            }
        }
        return rows;
    }

    private List<Conclusion> conclusions(DecisionTable table, long[] outcomes) {
        TableCells cells = engine.tables().of(table);
        List<Conclusion> conclusions = new ArrayList<>();
        for (int outcome = 0; outcome < cells.conclusions().size(); outcome++) {
            if (Cells.may(outcomes[cells.index()], Cells.only(outcome))) {
                conclusions.add(cells.conclusions().get(outcome));
            }
        }
        return List.copyOf(conclusions);
    }
}
