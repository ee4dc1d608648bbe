package dk.trin.rules.table;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table sheet, which is a genuine Drools decision table, as a typed table. Nothing in it is compiled or run: the
 * templates must be ones of a closed set, and every cell is parsed to a value of the vocabulary or refused.
 */
public final class TableReader {
    private final String ruleSet;
    private final Vocabulary vocabulary;
    private final Catalogue catalogue;
    private final Problems problems;

    public TableReader(String ruleSet, Vocabulary vocabulary, Catalogue catalogue, Problems problems) {
        this.ruleSet = ruleSet;
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The table, absent where a problem leaves nothing to evaluate. */
    public Optional<DecisionTable> read(Sheet sheet) {
        return TableShape.of(sheet, problems).flatMap(shape -> read(sheet, shape));
    }

    private Optional<DecisionTable> read(Sheet sheet, TableShape shape) {
        if (!sheet.name().equals(shape.tableName() + ".drl")) {
            problems.add(ProblemCode.BAD_TABLE_SHAPE, sheet.place(shape.ruleTable(), 1), shape.tableName());
        }
        TableProperties properties = TableProperties.read(sheet, shape, ruleSet, problems);
        int before = problems.count();
        TableColumns columns = new TableColumns(sheet, shape, vocabulary, problems);
        if (problems.count() > before) {
            return Optional.empty();
        }
        RowReader reader = new RowReader(sheet, columns, vocabulary, catalogue, problems);
        List<Row> rows = shape.rules().stream()
                .takeWhile(line -> !problems.isFull())
                .flatMap(line -> reader.read(line).stream())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Target target = target(rows.get(0).conclusion());
        checkConclusions(sheet, rows, target);
        checkExceptions(sheet, rows, properties.marks());
        properties.hitPolicy().ifPresent(policy -> checkHitPolicy(sheet, policy, target));
        if (rows.stream().map(Row::conclusion).distinct().count() > Cells.MOST) {
            problems.add(ProblemCode.TOO_MANY_CELLS, sheet.place(), target.code(), Cells.MOST);
        }
        if (properties.hitPolicy().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DecisionTable(
                shape.tableName(),
                properties.title(),
                properties.hitPolicy().get(),
                properties.forEveryone(),
                properties.marks(),
                target,
                List.copyOf(columns.conditions().values()),
                rows));
    }

    private Target target(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            return new Target.OfOutput(concludes.output());
        }
        Value type = conclusion instanceof Conclusion.GivesNone none
                ? none.offerType()
                : catalogue.given(((Conclusion.Gives) conclusion).offer()).type();
        return new Target.OfOffers(type);
    }

    private void checkConclusions(Sheet sheet, List<Row> rows, Target target) {
        for (Row row : rows) {
            Target own = target(row.conclusion());
            if (!own.equals(target)) {
                problems.add(
                        target instanceof Target.OfOffers
                                ? ProblemCode.OFFER_OF_OTHER_TYPE
                                : ProblemCode.OTHER_CONCLUSION,
                        sheet.place(new Line(row.line(), List.of()), 0),
                        row.conclusion().code(),
                        own.code(),
                        target.code());
            }
        }
    }

    private void checkExceptions(Sheet sheet, List<Row> rows, Marks marks) {
        List<String> ids = rows.stream().map(Row::id).toList();
        for (Marks.Mark mark : marks.exceptions()) {
            if (!ids.contains(mark.on())) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_CODE, new Place(sheet.name(), mark.line(), 2), mark.on())
                        .allowing(Nearest.first(mark.on(), ids)));
            }
        }
    }

    private void checkHitPolicy(Sheet sheet, HitPolicy policy, Target target) {
        boolean fits;
        if (target instanceof Target.OfOutput of) {
            boolean set = of.output().kind() == OutputKind.SET;
            fits = switch (policy) {
                case COLLECT -> set;
                case HIGHEST -> of.output().kind().hasOneValue() && of.output().isOrdered();
                case UNIQUE, FIRST -> of.output().kind().hasOneValue();
            };
        } else {
            fits = policy == HitPolicy.FIRST;
        }
        if (!fits) {
            problems.add(ProblemCode.HIT_POLICY_DOES_NOT_FIT, sheet.place(), policy, target.code());
        }
    }
}
