package dk.trin.service.ui.assess;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import dk.trin.service.versions.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes an assessment with what it leads to as one more row of the sheet of scenarios. */
final class ScenarioEdits {
    /** The sheet that holds them. */
    static final String SHEET = "scenarios";

    private static final String NONE = "ingen";
    private static final String TITLE = "title";

    private final Sheet sheet;

    ScenarioEdits(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The edits that add the row. */
    List<Edit> adding(Recommendation recommendation, String title, String source) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("id", nextId());
        cells.put(TITLE, title);
        recommendation
                .ruleSet()
                .vocabulary()
                .factors()
                .forEach(factor -> recommendation
                        .evaluation()
                        .assessment()
                        .answer(factor)
                        .ifPresent(answer -> cells.put(factor.code(), text(answer))));
        cells.putAll(expected(recommendation));
        cells.put("source", source);
        return edits(cells);
    }

    /** Whether the sheet has the same row already, whatever its id: then somebody has sent the same form twice. */
    boolean has(Recommendation recommendation, String title) {
        List<Line> same = sheet.lines().stream()
                .filter(line -> line.cell(column(TITLE)).equals(title))
                .toList();
        return same.stream()
                .anyMatch(line -> recommendation.ruleSet().vocabulary().factors().stream()
                        .allMatch(factor -> line.cell(column(factor.code())).equals(text(recommendation, factor))));
    }

    private List<Edit> edits(Map<String, String> cells) {
        int line = sheet.lines().size() + 1;
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.InsertRow(SHEET, line));
        cells.forEach((heading, text) -> {
            if (!text.isEmpty() && column(heading) <= headings().width()) {
                edits.add(new Edit.SetCell(SHEET, line, column(heading), text));
            }
        });
        return edits;
    }

    private static Map<String, String> expected(Recommendation recommendation) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("expect status", recommendation.status().code());
        for (Outputs output : List.of(Outputs.INTENSITY, Outputs.COORDINATION, Outputs.FOLLOW_UP)) {
            if (recommendation.ruleSet().tableFor(output).isPresent()) {
                cells.put("expect " + output.code(), labels(recommendation.possible(output)));
            }
        }
        cells.put(
                "expect offers has",
                recommendation.offers().stream().map(Offer::code).collect(Collectors.joining(", ")));
        cells.put("expect supports has", labels(recommendation.certain(Outputs.SUPPORTS)));
        String flags = labels(recommendation.certain(Outputs.REFER_BACK));
        cells.put("expect referBack", flags.isEmpty() ? NONE : flags);
        return cells;
    }

    private static String text(Recommendation recommendation, Factor factor) {
        return recommendation
                .evaluation()
                .assessment()
                .answer(factor)
                .map(ScenarioEdits::text)
                .orElse("");
    }

    /** Sheets are in Danish, and numbers in them have a point. */
    private static String text(Answer answer) {
        if (answer instanceof Answer.Measured measured) {
            return measured.number().toPlainString();
        }
        return answer instanceof Answer.Members members
                ? labels(members.values())
                : ((Answer.Chosen) answer).value().label().danish();
    }

    private static String labels(List<Value> values) {
        return values.stream().map(value -> value.label().danish()).collect(Collectors.joining(", "));
    }

    private String nextId() {
        int last = sheet.lines().stream()
                .map(line -> line.cell(1))
                .filter(id -> id.matches("S[0-9]{1,6}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "S" + (last + 1);
    }

    private int column(String heading) {
        return IntStream.rangeClosed(1, headings().width())
                .filter(column -> headings().cell(column).equals(heading))
                .findFirst()
                .orElse(Sheet.MOST_COLUMNS + 1);
    }

    private Line headings() {
        return sheet.lines().get(0);
    }
}
