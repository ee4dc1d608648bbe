package dk.trin.rules.table;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** What each column of a table sheet holds, by its number; read from the keyword and template lines. */
final class TableColumns {
    private static final String ENGLISH = "english(\"$param\")";
    private static final String SOURCE = "source(\"$param\")";

    private final Sheet sheet;
    private final TableShape shape;
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<Integer, DecisionTable.ConditionColumn> conditions = new TreeMap<>();
    private final Map<Integer, ActionColumn> actions = new TreeMap<>();
    private final Map<String, Integer> single = new TreeMap<>();

    TableColumns(Sheet sheet, TableShape shape, Vocabulary vocabulary, Problems problems) {
        this.sheet = sheet;
        this.shape = shape;
        this.vocabulary = vocabulary;
        this.problems = problems;
        for (int column = 1; column <= width(); column++) {
            read(column);
        }
        checkRightOf(shape.templates());
        checkRightOf(shape.headings());
        for (String needed : List.of("NAME", "DESCRIPTION", ENGLISH, SOURCE)) {
            if (!single.containsKey(needed)) {
                problems.add(ProblemCode.BAD_TABLE_SHAPE, sheet.place(shape.keywords(), 0), needed);
            }
        }
        if (!keywords().contains("ACTION")) {
            problems.add(ProblemCode.BAD_TABLE_SHAPE, sheet.place(shape.keywords(), 0), "ACTION");
        }
    }

    Map<Integer, DecisionTable.ConditionColumn> conditions() {
        return conditions;
    }

    Map<Integer, ActionColumn> actions() {
        return actions;
    }

    int name() {
        return single.get("NAME");
    }

    int reason() {
        return single.get("DESCRIPTION");
    }

    int english() {
        return single.get(ENGLISH);
    }

    int source() {
        return single.get(SOURCE);
    }

    /** The columns that have a keyword; a cell to the right of them belongs to nothing. */
    int width() {
        return shape.keywords().width();
    }

    private List<String> keywords() {
        return shape.keywords().cells();
    }

    private void checkRightOf(Line line) {
        for (int column = width() + 1; column <= line.width(); column++) {
            problems.add(ProblemCode.UNEXPECTED_CELL, sheet.place(line, column), line.cell(column));
        }
    }

    private void read(int column) {
        String keyword = shape.keywords().cell(column);
        String template = shape.templates().cell(column);
        Place place = sheet.place(shape.templates(), column);
        switch (keyword) {
            case "CONDITION" -> condition(column, template, place);
            case "ACTION" -> action(column, template, place);
            case "NAME", "DESCRIPTION" -> once(keyword, column, template.isEmpty(), place);
            case "METADATA" -> once(template, column, List.of(ENGLISH, SOURCE).contains(template), place);
            default ->
                problems.add(Problem.of(ProblemCode.BAD_TABLE_SHAPE, sheet.place(shape.keywords(), column), keyword)
                        .allowing(Nearest.first(
                                keyword, List.of("NAME", "CONDITION", "ACTION", "DESCRIPTION", "METADATA"))));
        }
    }

    private void once(String what, int column, boolean templateIsRight, Place place) {
        if (!templateIsRight) {
            problems.add(ProblemCode.UNKNOWN_TEMPLATE, place, shape.templates().cell(column));
        } else if (single.put(what, column) != null) {
            problems.add(ProblemCode.DUPLICATE, sheet.place(shape.keywords(), column), what);
        }
    }

    private void condition(int column, String template, Place place) {
        Optional<Operator.Applied> applied = Operator.parse(template);
        if (applied.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_TEMPLATE, place, template);
            return;
        }
        Optional<Term> term = term(applied.get().term(), place);
        Operator operator = applied.get().operator();
        if (term.isPresent() && !operator.fits(term.get())) {
            problems.add(
                    ProblemCode.TEMPLATE_DOES_NOT_FIT,
                    place,
                    operator,
                    term.get().code());
        } else {
            term.ifPresent(found -> conditions.put(
                    column,
                    new DecisionTable.ConditionColumn(
                            column, found, operator, shape.headings().cell(column))));
        }
    }

    private Optional<Term> term(String code, Place place) {
        Optional<Term> term = vocabulary.term(code);
        if (term.isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_CODE, place, code)
                    .allowing(new ArrayList<>(Nearest.first(code, vocabulary.termCodes())).subList(0, 5)));
        }
        return term;
    }

    private void action(int column, String template, Place place) {
        Matcher conclude = ActionColumn.CONCLUDE.matcher(template);
        if (template.equals(ActionColumn.OFFER)) {
            actions.put(column, new ActionColumn.Offers());
        } else if (template.equals(ActionColumn.NONE)) {
            actions.put(column, new ActionColumn.OffersNone());
        } else if (conclude.matches()) {
            vocabulary
                    .output(conclude.group(1))
                    .ifPresentOrElse(
                            output -> actions.put(column, new ActionColumn.Concludes(output)),
                            () -> problems.add(ProblemCode.UNKNOWN_CODE, place, conclude.group(1)));
        } else {
            problems.add(ProblemCode.UNKNOWN_TEMPLATE, place, template);
        }
    }
}
