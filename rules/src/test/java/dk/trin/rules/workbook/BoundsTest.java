package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Tiny;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Honest sheets that are too big, and dishonest ones that are as big as they may be. */
class BoundsTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Test
    void aSheetAsBigAsItMayBeIsRead() {
        String row = "<row>" + "<c><v>1</v></c>".repeat(Sheet.MOST_COLUMNS) + "</row>";
        Workbook workbook =
                Workbooks.read(new Xlsx().rows(row.repeat(Sheet.MOST_LINES)).zip());
        assertThat(workbook.problems()).isEmpty();
        assertThat(workbook.sheets().get(0).lines()).hasSize(Sheet.MOST_LINES);
    }

    @Test
    void aSheetFullOfUnknownValuesIsRefusedInTime() {
        List<Sheet> sheets = new ArrayList<>(Workbook.gather(new CsvSheets(Tiny.content()), "care")
                .orDefect()
                .sheets());
        sheets.replaceAll(sheet -> sheet.name().equals("scenarios") ? full(sheet) : sheet);
        assertThat(Workbooks.workOf(() -> problems(new Workbook(sheets)))).isLessThan(LONGEST);
        assertThat(problems(new Workbook(sheets)))
                .hasSizeLessThan(400)
                .last()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.MORE_PROBLEMS);
    }

    @Test
    void aCsvSheetThatIsTooLongOrTooWideIsRefusedLikeAWorkbook() {
        assertThat(csv("a\n".repeat(Sheet.MOST_LINES))).isEmpty();
        assertThat(csv("a\n".repeat(Sheet.MOST_LINES + 1))).containsExactly(ProblemCode.TOO_MANY_LINES);
        assertThat(csv("a" + ",".repeat(Sheet.MOST_COLUMNS))).isEmpty();
        assertThat(csv("a" + ",".repeat(Sheet.MOST_COLUMNS) + "b")).containsExactly(ProblemCode.TOO_MANY_COLUMNS);
    }

    private static Sheet full(Sheet sheet) {
        int width = sheet.lines().get(0).width();
        List<Line> lines = new ArrayList<>(sheet.lines().subList(0, 1));
        IntStream.rangeClosed(2, Sheet.MOST_LINES)
                .forEach(line -> lines.add(new Line(line, Collections.nCopies(width, "a,".repeat(999) + line))));
        return new Sheet(sheet.name(), lines);
    }

    private static List<Problem> problems(Workbook workbook) {
        return RuleSetLoader.load(workbook, "care", Tiny.vocabulary()) instanceof Reading.Refused<?> refused
                ? refused.problems()
                : List.of();
    }

    private static List<ProblemCode> csv(String text) {
        Problems problems = new Problems();
        new CsvSheets(path -> Optional.of(text.getBytes(StandardCharsets.UTF_8))).read("any/sheet", problems);
        return problems.all().stream().map(Problem::code).toList();
    }
}
