package dk.trin.rules.table;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a table sheet: property lines, then {@code RuleTable} with its keyword, object, template and heading
 * lines, then the rules. What Drools would pass over in silence is refused here.
 */
record TableShape(
        List<Line> properties, Line ruleTable, Line keywords, Line templates, Line headings, List<Line> rules) {
    static final String RULE_TABLE = "RuleTable ";

    static Optional<TableShape> of(Sheet sheet, Problems problems) {
        List<Line> lines = sheet.lines();
        int start = 0;
        while (start < lines.size() && !lines.get(start).cell(1).startsWith(RULE_TABLE)) {
            start++;
        }
        if (start + 5 > lines.size()) {
            problems.add(ProblemCode.BAD_TABLE_SHAPE, sheet.place(), RULE_TABLE.strip());
            return Optional.empty();
        }
        if (lines.get(start).width() > 1) {
            problems.add(
                    ProblemCode.UNEXPECTED_CELL,
                    sheet.place(lines.get(start), 2),
                    lines.get(start).cell(lines.get(start).width()));
        }
        if (!lines.get(start + 2).isEmpty()) {
            problems.add(ProblemCode.BAD_TABLE_SHAPE, sheet.place(lines.get(start + 2), 1), "object row");
        }
        List<Line> rules = rules(sheet, lines.subList(start + 5, lines.size()), problems);
        return Optional.of(new TableShape(
                lines.subList(0, start).stream().filter(line -> !line.isEmpty()).toList(),
                lines.get(start),
                lines.get(start + 1),
                lines.get(start + 3),
                lines.get(start + 4),
                rules));
    }

    String tableName() {
        return ruleTable.cell(1).substring(RULE_TABLE.length());
    }

    private static List<Line> rules(Sheet sheet, List<Line> lines, Problems problems) {
        boolean ended = false;
        for (Line line : lines) {
            if (ended && !line.isEmpty()) {
                problems.add(ProblemCode.RULE_AFTER_EMPTY_ROW, sheet.place(line, 0));
            }
            ended |= line.isEmpty();
        }
        List<Line> rules = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (rules.isEmpty()) {
            problems.add(ProblemCode.NO_ROWS, sheet.place());
        }
        return rules;
    }
}
