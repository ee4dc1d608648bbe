package dk.trin.rules.table;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.assessment.Conclusions;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The property lines above the table. Those that Drools executes may say one thing only. */
record TableProperties(Text title, Optional<HitPolicy> hitPolicy, boolean forEveryone, Marks marks) {
    private static final String RULE_SET = "RuleSet";
    private static final String TITLE = "Title";
    private static final String TITLE_ENGLISH = "TitleEnglish";
    private static final String HIT_POLICY = "HitPolicy";
    private static final String FOR_EVERYONE = "ForEveryone";
    private static final String IMPORT = "Import";
    private static final String VARIABLES = "Variables";
    private static final String FAIRNESS_EXCEPTION = "FairnessException";
    private static final String ACKNOWLEDGED = "Acknowledged";
    private static final List<String> MARKS = List.of(FAIRNESS_EXCEPTION, ACKNOWLEDGED);
    private static final List<String> REQUIRED = List.of(RULE_SET, TITLE, TITLE_ENGLISH, HIT_POLICY, IMPORT, VARIABLES);
    private static final List<String> ALL = List.of(
            RULE_SET,
            TITLE,
            TITLE_ENGLISH,
            HIT_POLICY,
            FOR_EVERYONE,
            IMPORT,
            VARIABLES,
            FAIRNESS_EXCEPTION,
            ACKNOWLEDGED);

    static TableProperties read(Sheet sheet, TableShape shape, String ruleSet, Problems problems) {
        Map<String, Line> lines = byName(sheet, shape, problems);
        must(sheet, lines, RULE_SET, "dk.trin." + ruleSet, problems);
        must(sheet, lines, IMPORT, Assessment.class.getName(), problems);
        must(sheet, lines, VARIABLES, Conclusions.class.getName() + " conclusions", problems);
        Line policy = lines.get(HIT_POLICY);
        return new TableProperties(
                new Text(value(lines, TITLE), value(lines, TITLE_ENGLISH)),
                policy == null ? Optional.empty() : hitPolicy(sheet, policy, problems),
                forEveryone(sheet, lines, problems),
                new Marks(
                        marks(sheet, shape, FAIRNESS_EXCEPTION, problems),
                        marks(sheet, shape, ACKNOWLEDGED, problems)));
    }

    /**
     * What is marked stands in the second cell and the reason in the third. It may not take a fourth: Drools would read
     * the third as the name of a property and the fourth as its value.
     */
    private static List<Marks.Mark> marks(Sheet sheet, TableShape shape, String name, Problems problems) {
        List<Marks.Mark> marks = new ArrayList<>();
        for (Line line : shape.properties()) {
            if (!line.cell(1).equals(name)) {
                continue;
            }
            if (line.cell(2).isEmpty()) {
                problems.add(ProblemCode.MISSING_CELL, sheet.place(line, 2), name);
            } else if (line.cell(3).isEmpty()) {
                problems.add(ProblemCode.MISSING_REASON, sheet.place(line, 3), line.cell(2));
            } else {
                marks.add(new Marks.Mark(line.cell(2), line.cell(3), line.number()));
            }
        }
        return marks;
    }

    private static Map<String, Line> byName(Sheet sheet, TableShape shape, Problems problems) {
        Map<String, Line> lines = new HashMap<>();
        for (Line line : shape.properties()) {
            String name = line.cell(1);
            if (!ALL.contains(name)) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_PROPERTY, sheet.place(line, 1), name)
                        .allowing(Nearest.first(name, ALL)));
            } else if (!MARKS.contains(name) && lines.put(name, line) != null) {
                problems.add(ProblemCode.DUPLICATE, sheet.place(line, 1), name);
            }
            for (int column = MARKS.contains(name) ? 4 : 3;
                    column <= line.cells().size();
                    column++) {
                if (!line.cell(column).isEmpty()) {
                    problems.add(ProblemCode.UNEXPECTED_CELL, sheet.place(line, column), line.cell(column));
                }
            }
        }
        for (String name : REQUIRED) {
            if (value(lines, name).isEmpty()) {
                problems.add(ProblemCode.MISSING_CELL, sheet.place(), name);
            }
        }
        return lines;
    }

    private static void must(Sheet sheet, Map<String, Line> lines, String name, String value, Problems problems) {
        Line line = lines.get(name);
        if (line != null && !line.cell(2).equals(value)) {
            problems.add(Problem.of(ProblemCode.UNEXPECTED_CELL, sheet.place(line, 2), line.cell(2))
                    .allowing(List.of(value)));
        }
    }

    private static boolean forEveryone(Sheet sheet, Map<String, Line> lines, Problems problems) {
        Line line = lines.get(FOR_EVERYONE);
        return line != null && new Cell(line.cell(2), sheet.place(line, 2), problems).yes();
    }

    private static Optional<HitPolicy> hitPolicy(Sheet sheet, Line line, Problems problems) {
        return new Cell(line.cell(2), sheet.place(line, 2), problems)
                .oneOf(List.of(HitPolicy.values()), HitPolicy::name);
    }

    private static String value(Map<String, Line> lines, String name) {
        Line line = lines.get(name);
        return line == null ? "" : line.cell(2);
    }
}
