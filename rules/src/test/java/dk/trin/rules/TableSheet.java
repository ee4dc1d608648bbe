package dk.trin.rules;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.assessment.Conclusions;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table sheet of the rule set {@code care}, written as a text block instead of CSV with all its technical rows. */
public record TableSheet(String name, String csv) {
    private static final List<String> ACTIONS = List.of("conclude", "offer", "none");
    private static final Map<String, Operator> OPERATORS = Map.of(
            "is", Operator.IS,
            "atLeast", Operator.AT_LEAST,
            "atMost", Operator.AT_MOST,
            "from", Operator.FROM,
            "below", Operator.BELOW,
            "has", Operator.HAS,
            "lacks", Operator.LACKS);

    /**
     * A table whose first line heads the columns ({@code row | atLeast clinical.severity | conclude intensity}) and whose
     * other lines are the rules, cell by cell. Reasons and sources are filled in.
     */
    public static TableSheet of(String name, HitPolicy policy, String table) {
        List<List<String>> lines = table.lines().map(TableSheet::cells).toList();
        List<String> columns = lines.get(0).subList(1, lines.get(0).size());
        Stream<List<String>> rules = lines.stream().skip(1).map(cells -> with(cells, "Fordi.", "Because.", "test"));
        String csv = Stream.of(properties(name, policy), headings(columns), rules)
                .flatMap(part -> part)
                .map(TableSheet::line)
                .collect(Collectors.joining("\n", "", "\n"));
        return new TableSheet(name, csv);
    }

    /** Where a content keeps it. */
    public String path() {
        return "care/" + name + ".drl.csv";
    }

    private static Stream<List<String>> properties(String name, HitPolicy policy) {
        return Stream.of(
                List.of("RuleSet", "dk.trin.care"),
                List.of("Title", "Tabel " + name),
                List.of("TitleEnglish", "Table " + name),
                List.of("HitPolicy", policy.name()),
                List.of("Import", Assessment.class.getName()),
                List.of("Variables", Conclusions.class.getName() + " conclusions"),
                List.of(""),
                List.of("RuleTable " + name));
    }

    private static Stream<List<String>> headings(List<String> columns) {
        List<String> keywords = columns.stream().map(TableSheet::keyword).toList();
        List<String> templates = columns.stream().map(TableSheet::template).toList();
        return Stream.of(
                with(before("NAME", keywords), "DESCRIPTION", "METADATA", "METADATA"),
                List.of(""),
                with(before("", templates), "", "english(\"$param\")", "source(\"$param\")"),
                with(before("Række", columns), "Begrundelse", "Begrundelse på engelsk", "Kilde"));
    }

    private static String keyword(String column) {
        return ACTIONS.contains(column.split(" ")[0]) ? "ACTION" : "CONDITION";
    }

    private static String template(String column) {
        String[] words = column.split(" ");
        return switch (words[0]) {
            case "offer", "none" -> "conclusions.%s(\"$param\");".formatted(words[0]);
            case "conclude" -> "conclusions.conclude(\"%s\",\"$param\");".formatted(words[1]);
            default -> OPERATORS.get(words[0]).template(words[1]);
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static List<String> before(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private static List<String> with(List<String> cells, String... more) {
        return Stream.concat(cells.stream(), Stream.of(more)).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
