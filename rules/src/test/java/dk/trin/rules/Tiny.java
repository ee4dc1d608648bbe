package dk.trin.rules;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.vocabulary.VocabularyLoader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tiny vocabulary and its rule set {@code care} in {@code src/test/resources/tiny}, and variations of them. */
public final class Tiny {
    private static final Vocabulary VOCABULARY =
            VocabularyLoader.load(content()).orDefect();

    private Tiny() {}

    public static Content content() {
        return Content.folder(resource("/tiny"));
    }

    /** The same content with some sheets replaced, by path: {@code care/about.csv}. */
    public static Content content(Map<String, String> sheets) {
        Content unchanged = content();
        return path -> Optional.ofNullable(sheets.get(path))
                .map(csv -> csv.getBytes(StandardCharsets.UTF_8))
                .or(() -> unchanged.read(path));
    }

    /** The text of a sheet as it stands in the content. */
    public static String sheet(String path) {
        return new String(content().read(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    public static Factor factor(String code) {
        return VOCABULARY.factor(code).orElseThrow();
    }

    public static Value value(String term, String label) {
        return VOCABULARY.term(term).orElseThrow().labelled(label).orElseThrow();
    }

    public static Reading<RuleSet> read(Content content) {
        return RuleSetLoader.load(content, "care", VOCABULARY);
    }

    public static RuleSet ruleSet() {
        return read(content()).orDefect();
    }

    /** A rule set of these tables alone. */
    public static RuleSet ruleSet(TableSheet... tables) {
        return read(content(sheets(tables))).orDefect();
    }

    /** Every problem in Danish, one a line; none when it was read. */
    public static List<String> problems(Reading<?> reading) {
        return reading instanceof Reading.Refused<?> refused
                ? refused.problems().stream()
                        .map((Problem problem) -> problem.in(Language.DANISH))
                        .toList()
                : List.of();
    }

    public static Path resource(String name) {
        try {
            return Path.of(Tiny.class.getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> sheets(TableSheet... tables) {
        String rest = sheet("care/about.csv")
                .lines()
                .filter(line -> !line.startsWith("table,"))
                .collect(Collectors.joining("\n", "", "\n"));
        String names =
                Stream.of(tables).map(table -> "table," + table.name() + ",\n").collect(Collectors.joining());
        Map<String, String> sheets = new HashMap<>(Map.of("care/about.csv", rest + names));
        Stream.of(tables).forEach(table -> sheets.put(table.path(), table.csv()));
        return sheets;
    }
}
