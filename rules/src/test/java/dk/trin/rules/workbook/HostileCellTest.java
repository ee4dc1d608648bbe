package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cells, rows and tabs that show something else than they hold. */
class HostileCellTest {
    /** A file, and the one problem that it must have. */
    record Case(String name, Xlsx file, ProblemCode code, String place) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cells() {
        return List.of(
                cell("formula", "", "<f>1+1</f><v>2</v>", ProblemCode.FORMULA),
                cell("formula without a value", "", "<f>NOW()</f>", ProblemCode.FORMULA),
                cell("shared formula", "t=\"str\"", "<f t=\"shared\" si=\"0\"/><v>x</v>", ProblemCode.FORMULA),
                cell("error value", "t=\"e\"", "<v>#REF!</v>", ProblemCode.ERROR_CELL),
                cell("true", "t=\"b\"", "<v>1</v>", ProblemCode.TRUTH_VALUE),
                cell("date format", "s=\"1\"", "<v>46348</v>", ProblemCode.DATE_CELL),
                cell("ISO date", "t=\"d\"", "<v>2026-11-22</v>", ProblemCode.DATE_CELL),
                cell("percent", "s=\"3\"", "<v>0.48</v>", ProblemCode.FORMAT_MISMATCH),
                cell("thousands", "s=\"4\"", "<v>4800</v>", ProblemCode.FORMAT_MISMATCH),
                cell("rounded by its format", "s=\"5\"", "<v>7.555</v>", ProblemCode.FORMAT_MISMATCH),
                cell("more digits than are shown", "", "<v>1E+20</v>", ProblemCode.FORMAT_MISMATCH),
                cell("smaller than is shown", "", "<v>1E-20</v>", ProblemCode.FORMAT_MISMATCH),
                cell("a number without end", "", "<v>1E+999999999</v>", ProblemCode.UNREADABLE_CELL),
                cell("not a number", "", "<v>NaN</v>", ProblemCode.UNREADABLE_CELL),
                cell("shared text that is not there", "t=\"s\"", "<v>3</v>", ProblemCode.UNREADABLE_CELL),
                cell("shared text before the first", "t=\"s\"", "<v>-1</v>", ProblemCode.UNREADABLE_CELL),
                cell("shared text number too big", "t=\"s\"", "<v>99999999999</v>", ProblemCode.UNREADABLE_CELL),
                cell("unknown type", "t=\"x\"", "<v>3</v>", ProblemCode.UNREADABLE_CELL),
                cell("line break", "t=\"inlineStr\"", "<is><t>a&#10;b</t></is>", ProblemCode.FORBIDDEN_TEXT),
                cell("escaped control", "t=\"inlineStr\"", "<is><t>a_x0007_b</t></is>", ProblemCode.FORBIDDEN_TEXT),
                cell("no-break space", "t=\"inlineStr\"", "<is><t>a&#160;b</t></is>", ProblemCode.FORBIDDEN_TEXT),
                cell("trailing space", "t=\"str\"", "<v>svær </v>", ProblemCode.FORBIDDEN_TEXT),
                cell("2,001 characters", "t=\"str\"", "<v>" + "x".repeat(2_001) + "</v>", ProblemCode.FORBIDDEN_TEXT),
                cell(
                        "a megabyte in a cell",
                        "t=\"str\"",
                        "<v>" + "x".repeat(1 << 20) + "</v>",
                        ProblemCode.FORBIDDEN_TEXT));
    }

    static List<Case> sheets() {
        String value = "<c r=\"B2\" t=\"s\"><v>1</v></c>";
        String row = "<row r=\"2\">" + value + "</row>";
        return List.of(
                sheet("hidden row", "<row r=\"2\" hidden=\"1\">" + value + "</row>", "", ProblemCode.HIDDEN, "about!2"),
                sheet(
                        "row of no height",
                        "<row r=\"2\" ht=\"0\">" + value + "</row>",
                        "",
                        ProblemCode.HIDDEN,
                        "about!2"),
                new Case(
                        "hidden column",
                        new Xlsx()
                                .worksheet("<cols><col min=\"2\" max=\"99999\" hidden=\"1\"/></cols><sheetData>" + row
                                        + "</sheetData>"),
                        ProblemCode.HIDDEN,
                        "about!B2"),
                new Case(
                        "column of no width",
                        new Xlsx()
                                .worksheet("<cols><col min=\"1\" max=\"2\" width=\"0\"/></cols><sheetData>" + row
                                        + "</sheetData>"),
                        ProblemCode.HIDDEN,
                        "about!B2"),
                new Case(
                        "all rows hidden unless said",
                        new Xlsx().worksheet("<sheetFormatPr zeroHeight=\"1\"/><sheetData>" + row + "</sheetData>"),
                        ProblemCode.HIDDEN,
                        "about"),
                new Case(
                        "hidden tab",
                        new Xlsx().sheets("<sheet name=\"about\" state=\"veryHidden\" r:id=\"rId1\"/>"),
                        ProblemCode.HIDDEN,
                        "about"),
                sheet(
                        "merge",
                        row,
                        "<mergeCells><mergeCell ref=\"B2:C3\"/></mergeCells>",
                        ProblemCode.MERGED,
                        "about!B2"),
                sheet(
                        "merge of nothing",
                        row,
                        "<mergeCells><mergeCell ref=\"?\"/></mergeCells>",
                        ProblemCode.MERGED,
                        "about"),
                sheet("row 0", "<row r=\"0\">" + value + "</row>", "", ProblemCode.IMPOSSIBLE_CELL, "about"),
                sheet("row beyond Excel", "<row r=\"1048577\"/>", "", ProblemCode.IMPOSSIBLE_CELL, "about"),
                sheet("huge row number", "<row r=\"99999999999999\"/>", "", ProblemCode.IMPOSSIBLE_CELL, "about"),
                sheet("row twice", row + row, "", ProblemCode.IMPOSSIBLE_CELL, "about"),
                sheet(
                        "cell of another row",
                        "<row r=\"3\">" + value + "</row>",
                        "",
                        ProblemCode.IMPOSSIBLE_CELL,
                        "about!3"),
                sheet(
                        "cell twice",
                        "<row r=\"2\">" + value + value + "</row>",
                        "",
                        ProblemCode.IMPOSSIBLE_CELL,
                        "about!2"),
                sheet(
                        "column beyond Excel",
                        "<row r=\"2\"><c r=\"XFE2\"/></row>",
                        "",
                        ProblemCode.IMPOSSIBLE_CELL,
                        "about!2"),
                sheet(
                        "61 columns",
                        "<row r=\"2\"><c r=\"BI2\"><v>1</v></c></row>",
                        "",
                        ProblemCode.TOO_MANY_COLUMNS,
                        "about!BI2"),
                sheet(
                        "far down",
                        "<row r=\"1048576\"><c><v>1</v></c></row>",
                        "",
                        ProblemCode.TOO_MANY_LINES,
                        "about!5001"),
                sheet("a million empty rows", "<row/>".repeat(1_000_000), "", ProblemCode.TOO_MANY_LINES, "about!5001"),
                sheet(
                        "5,001 rows",
                        "<row><c><v>1</v></c></row>".repeat(5_001),
                        "",
                        ProblemCode.TOO_MANY_LINES,
                        "about!5001"));
    }

    private static Case cell(String name, String attributes, String inside, ProblemCode code) {
        return new Case(name, new Xlsx().cell(attributes, inside), code, "about!B2");
    }

    private static Case sheet(String name, String rows, String after, ProblemCode code, String place) {
        return new Case(name, new Xlsx().worksheet("<sheetData>" + rows + "</sheetData>" + after), code, place);
    }

    @ParameterizedTest
    @MethodSource({"cells", "sheets"})
    void whatIsNotSeenIsRefusedWithItsPlace(Case hostile) {
        List<Problem> problems = Workbooks.problems(hostile.file().zip());
        assertThat(problems).extracting(Problem::code).containsExactly(hostile.code());
        assertThat(problems).extracting(problem -> problem.place().toString()).containsExactly(hostile.place());
    }

    @Test
    void aHiddenRowOrColumnWithNothingInItHidesNothing() {
        Xlsx file = new Xlsx()
                .worksheet("<cols><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"
                        + "<row r=\"2\" hidden=\"1\"/><row r=\"1048576\" hidden=\"1\"><c s=\"2\"/></row></sheetData>");
        assertThat(Workbooks.problems(file.zip())).isEmpty();
    }

    @Test
    void aDimensionThatLiesIsNotBelieved() {
        Xlsx file = new Xlsx()
                .worksheet("<dimension ref=\"A1:XFD1048576\"/><sheetData><row><c><v>1</v></c></row></sheetData>");
        assertThat(Workbooks.problems(file.zip())).isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String rows = IntStream.rangeClosed(1, 50)
                .mapToObj(row -> "<row r=\"%d\"><c r=\"B%d\"><f>1</f></c></row>".formatted(row, row))
                .collect(Collectors.joining());
        assertThat(Workbooks.problems(new Xlsx().rows(rows).zip())).hasSize(50);
    }

    @Test
    void moreFaultsThanAnyoneCanUseEndTheReading() {
        List<Problem> problems = Workbooks.problems(new Xlsx()
                .rows(("<row>" + "<c><f>1</f></c>".repeat(60) + "</row>").repeat(4_000))
                .zip());
        assertThat(problems).hasSizeBetween(200, 210);
        assertThat(problems.get(problems.size() - 1).code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
    }

    @Test
    void aTabThatTheRuleSetDoesNotListIsNotPassedOver() {
        Xlsx file = new Xlsx().sheets("<sheet name=\"about\" r:id=\"rId1\"/><sheet name=\"Noter\" r:id=\"rId1\"/>");
        assertThat(Workbooks.problems(file.zip())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_SHEET);
            assertThat(problem.place()).hasToString("Noter");
            assertThat(problem.allowed()).contains("offers");
        });
    }

    @Test
    void theTabsThatTrinAddsAreNotRead() {
        Xlsx file = new Xlsx()
                .sheets(
                        "<sheet name=\"about\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Lister\" state=\"hidden\" r:id=\"rId2\"/><sheet name=\"Fund\" r:id=\"rId3\"/>");
        assertThat(Workbooks.problems(file.zip())).isEmpty();
    }
}
