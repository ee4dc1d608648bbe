package dk.trin.rules.table;

import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.LabelledCell;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rule rows of one table sheet. */
final class RowReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,19}");

    private final Sheet sheet;
    private final TableColumns columns;
    private final Vocabulary vocabulary;
    private final Catalogue catalogue;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    RowReader(Sheet sheet, TableColumns columns, Vocabulary vocabulary, Catalogue catalogue, Problems problems) {
        this.sheet = sheet;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The row, absent where its conclusion could not be read. */
    Optional<Row> read(Line line) {
        checkCells(line);
        String id = id(line);
        List<Condition> conditions = conditions(line);
        Text reason = new Text(line.cell(columns.reason()), line.cell(columns.english()));
        requireText(reason.danish(), ProblemCode.MISSING_REASON, line, columns.reason(), id);
        requireText(reason.english(), ProblemCode.MISSING_REASON, line, columns.english(), id);
        String source = line.cell(columns.source());
        requireText(source, ProblemCode.MISSING_SOURCE, line, columns.source(), id);
        return conclusion(line, id)
                .map(conclusion -> new Row(id, line.number(), conditions, conclusion, reason, source));
    }

    /** Drools would escape a quotation mark, but not in every place where the sheets could put one. */
    private void checkCells(Line line) {
        for (int column = 1; column <= line.cells().size(); column++) {
            if (line.cell(column).indexOf('"') >= 0) {
                problems.add(ProblemCode.FORBIDDEN_TEXT, sheet.place(line, column), "\"");
            }
            if (column > columns.width() && !line.cell(column).isEmpty()) {
                problems.add(ProblemCode.UNEXPECTED_CELL, sheet.place(line, column), line.cell(column));
            }
        }
    }

    private String id(Line line) {
        String id = line.cell(columns.name());
        if (!ID.matcher(id).matches()) {
            problems.add(ProblemCode.UNKNOWN_CODE, sheet.place(line, columns.name()), id);
        } else if (!ids.add(id)) {
            problems.add(ProblemCode.DUPLICATE, sheet.place(line, columns.name()), id);
        }
        return id;
    }

    private void requireText(String text, ProblemCode code, Line line, int column, String id) {
        if (text.isEmpty()) {
            problems.add(code, sheet.place(line, column), id);
        }
    }

    private List<Condition> conditions(Line line) {
        ConditionReader reader = new ConditionReader(problems);
        List<Condition> conditions = new ArrayList<>();
        columns.conditions().forEach((column, condition) -> {
            if (!line.cell(column).isEmpty()) {
                reader.read(condition, cell(line, column)).ifPresent(conditions::add);
            }
        });
        return conditions;
    }

    private Optional<Conclusion> conclusion(Line line, String id) {
        List<Integer> filled = columns.actions().keySet().stream()
                .filter(column -> !line.cell(column).isEmpty())
                .toList();
        if (filled.size() != 1) {
            problems.add(
                    filled.isEmpty() ? ProblemCode.NO_CONCLUSION : ProblemCode.SEVERAL_CONCLUSIONS,
                    sheet.place(line, 0),
                    id);
            return Optional.empty();
        }
        Cell cell = cell(line, filled.get(0));
        ActionColumn action = columns.actions().get(filled.get(0));
        if (action instanceof ActionColumn.Concludes concludes) {
            return new LabelledCell(concludes.output(), cell, problems)
                    .value()
                    .map(value -> new Conclusion.Concludes(concludes.output(), value));
        }
        return action instanceof ActionColumn.Offers ? offer(cell) : none(cell);
    }

    private Optional<Conclusion> offer(Cell cell) {
        if (catalogue.offer(cell.text()).isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_OFFER, cell.place(), cell.text())
                    .allowing(Nearest.first(cell.text(), catalogue.codes())));
            return Optional.empty();
        }
        return Optional.of(new Conclusion.Gives(cell.text()));
    }

    private Optional<Conclusion> none(Cell cell) {
        return cell.oneOf(vocabulary.known(Outputs.OFFER_TYPE).values(), Value::code)
                .map(Conclusion.GivesNone::new);
    }

    private Cell cell(Line line, int column) {
        return new Cell(line.cell(column), sheet.place(line, column), problems);
    }
}
