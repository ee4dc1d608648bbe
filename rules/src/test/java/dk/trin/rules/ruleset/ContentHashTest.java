package dk.trin.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Tiny;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.vocabulary.VocabularyLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();
    private final String unchanged = hash(Map.of());

    @AfterEach
    void restoreTheHost() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @Test
    void theHashIsASha256() {
        assertThat(unchanged).matches("sha256:[0-9a-f]{64}");
    }

    /** Written down, so that another JVM on another machine is held to it too. */
    @Test
    void theTinyRuleSetHasTheHashItAlwaysHad() {
        assertThat(unchanged).isEqualTo("sha256:d7770c2cbdb4a98faca4688b81cdc410346cca01a1563c9b3037f8cff4b0ff7f");
    }

    @ParameterizedTest
    @CsvSource({
        "da-DK, UTC",
        "da-DK, Pacific/Kiritimati",
        "tr-TR, UTC",
        "tr-TR, Pacific/Kiritimati",
        "ar-EG, UTC",
        "ar-EG, Pacific/Kiritimati"
    })
    void theHostMakesNoDifference(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(hash(Map.of())).isEqualTo(unchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complexity.drl", "intensity.drl", "course.drl", "supports.drl", "offers", "scenarios"})
    void everyCellThatChangesChangesTheHash(String name) {
        Sheet sheet = sheet(name);
        String before = ContentHash.of(List.of(sheet), List.of());
        for (int row = 0; row < sheet.lines().size(); row++) {
            for (int column = 0; column < sheet.lines().get(row).cells().size(); column++) {
                Sheet changed = with(sheet, row, column, cell -> cell + "x");
                assertThat(ContentHash.of(List.of(changed), List.of())).isNotEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "care/complexity.drl.csv",
                "care/intensity.drl.csv",
                "care/course.drl.csv",
                "care/supports.drl.csv"
            })
    void anotherReasonMakesAnotherRuleSet(String path) {
        assertThat(hash(Map.of(path, Tiny.sheet(path).replaceFirst("Fordi\\.", "Derfor."))))
                .isNotEqualTo(unchanged);
    }

    @ParameterizedTest
    @CsvSource({
        "care/offers.csv, 8 uger, 9 uger",
        "care/scenarios.csv, 48.5, 48.6",
        "care/about.csv, Til prøver, Til brug",
        "care/about.csv, Prøve, En prøve",
        "values.csv, 'very-severe,ordered,meget svær,very severe', 'very-severe,ordered,meget svær,most severe'",
        "factors.csv, 'Sværhedsgrad,Severity', 'Sværhedsgrad,Graveness'",
        "factors.csv, 'mmol/mol,15,200', 'mmol/mol,15,199'",
        "outputs.csv, 'Intensitet,Intensity', 'Styrke,Intensity'",
    })
    void whatAVersionDecidesByIsInTheHash(String path, String from, String to) {
        assertThat(hash(changing(path, from, to))).isNotEqualTo(unchanged);
    }

    @ParameterizedTest
    @CsvSource({
        "care/about.csv, 'version,1,', 'version,2,'",
        "care/about.csv, 2026-11-22, 2027-01-01",
        "care/about.csv, 'valid to,,', 'valid to,2028-12-31,'",
        "care/about.csv, Første version., Som før.",
        "care/about.csv, First version., As before.",
    })
    void numberDatesAndChangeNoteAreNotInTheHash(String path, String from, String to) {
        assertThat(hash(changing(path, from, to))).isEqualTo(unchanged);
    }

    @ParameterizedTest
    @CsvSource({
        "care/complexity.drl.csv, 'K1,,svær,,,middel,Fordi.,Because.,test', 'K1,,svær,,,middel,Fordi.,Because.,test,,,'",
        "care/complexity.drl.csv, 'K1,,svær,,,', 'K1,-,svær,-,-,'",
        "care/scenarios.csv, 'ordinært forløb,,,', 'ordinært forløb,-,-,'",
        "care/about.csv, 'table,course,', 'table,course,-'",
    })
    void writingAnEmptyCellInAnotherWayIsNoChange(String path, String from, String to) {
        assertThat(hash(changing(path, from, to))).isEqualTo(unchanged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "complexity.drl", "course.drl", "offers", "scenarios"})
    void emptyCellsAtTheEndOfEveryLineAreNoContent(String name) {
        Sheet sheet = sheet(name);
        Sheet padded = new Sheet(
                name,
                sheet.lines().stream()
                        .map(line -> new Line(
                                line.number(),
                                Stream.concat(line.cells().stream(), Stream.of("", "-", ""))
                                        .toList()))
                        .toList());
        assertThat(ContentHash.of(List.of(padded), List.of())).isEqualTo(ContentHash.of(List.of(sheet), List.of()));
    }

    @Test
    void whereOneCellEndsAndTheNextBeginsIsInTheHash() {
        assertThat(Stream.of(
                                List.of(List.of("a", "b")),
                                List.of(List.of("ab")),
                                List.of(List.of("a"), List.of("b")),
                                List.of(List.of("", "a", "b")),
                                List.of(List.of("b"), List.of("a")))
                        .map(ContentHashTest::hashOf))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameCellsInASheetOfAnotherNameAreOtherContent() {
        Sheet one = new Sheet("one", sheet("offers").lines());
        Sheet other = new Sheet("other", sheet("offers").lines());
        assertThat(ContentHash.of(List.of(one), List.of())).isNotEqualTo(ContentHash.of(List.of(other), List.of()));
    }

    private static String hashOf(List<List<String>> cells) {
        List<Line> lines = IntStream.range(0, cells.size())
                .mapToObj(row -> new Line(row + 1, cells.get(row)))
                .toList();
        return ContentHash.of(List.of(new Sheet("some", lines)), List.of());
    }

    private static String hash(Map<String, String> sheets) {
        Vocabulary vocabulary = VocabularyLoader.load(Tiny.content(sheets)).orDefect();
        return RuleSetLoader.load(Tiny.content(sheets), "care", vocabulary)
                .orDefect()
                .hash();
    }

    private static Map<String, String> changing(String path, String from, String to) {
        assertThat(Tiny.sheet(path)).contains(from);
        return Map.of(path, Tiny.sheet(path).replace(from, to));
    }

    private static Sheet sheet(String name) {
        return new CsvSheets(Tiny.content())
                .read("care/" + name, new Problems())
                .orElseThrow();
    }

    private static Sheet with(Sheet sheet, int row, int column, UnaryOperator<String> change) {
        List<Line> lines = new ArrayList<>(sheet.lines());
        List<String> cells = new ArrayList<>(lines.get(row).cells());
        cells.set(column, change.apply(cells.get(column)));
        lines.set(row, new Line(row + 1, cells));
        return new Sheet(sheet.name(), lines);
    }
}
