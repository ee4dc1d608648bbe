package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Tiny;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule author does wrong the first time: the same answer, at the same cell, from Excel and from CSV. */
class FirstMistakesTest {
    private static final String COMPLEXITY = "complexity.drl";
    private static final WorkbookWriter WRITER = new WorkbookWriter(Tiny.vocabulary(), Language.DANISH);

    @Test
    void withoutAMistakeNothingIsSaid() {
        assertThat(fromExcel(sheets())).isEmpty();
        assertThat(fromCsv(sheets())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a misspelt value | C13 | svar | complexity.drl!C13: ”svar” er ikke en værdi af Sværhedsgrad. Tilladt: svær, let, moderat, meget svær.
            a Danish letter typed as oe | F13 | hoej | complexity.drl!F13: ”hoej” er ikke en værdi af Klinisk kompleksitet. Tilladt: høj, lav, middel.
            a decimal comma | E13 | 7,5 | complexity.drl!E13: ”7,5” er ikke et tal. Skriv hele tal, eller decimaler med punktum, fx 7.5.
            a range | E13 | 48-52 | complexity.drl!E13: ”48-52” er ikke et tal. Skriv hele tal, eller decimaler med punktum, fx 7.5.
            a date as text | E13 | 22-11-2026 | complexity.drl!E13: ”22-11-2026” er ikke et tal. Skriv hele tal, eller decimaler med punktum, fx 7.5.
            an id there already | A14 | K1 | complexity.drl!A14: ”K1” står der to gange.
            an empty reason | G13 | '' | complexity.drl!G13: Rækken K1 har ingen begrundelse.
            """)
    void aSlipIsShownWithItsCellAndWhatCouldStandThere(String slip, String cell, String text, String expected) {
        List<Sheet> changed = with(cell, text);
        assertThat(fromExcel(changed)).containsExactly(expected);
        assertThat(fromCsv(changed)).containsExactly(expected);
    }

    @Test
    void aTrailingSpaceIsShownWithItsCell() {
        List<Sheet> changed = with("C13", "svær ");
        assertThat(fromExcel(changed))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("complexity.drl!C13: Cellen rummer noget");
        assertThat(fromCsv(changed)).isEqualTo(fromExcel(changed));
    }

    @Test
    void aCopiedRowIsShownAtItsSecondId() {
        List<Sheet> changed = changed(
                lines -> lines.add(new Line(lines.size() + 1, lines.get(12).cells())));
        assertThat(fromExcel(changed)).hasSize(1).first().asString().endsWith("”K1” står der to gange.");
        assertThat(fromCsv(changed)).isEqualTo(fromExcel(changed));
    }

    @Test
    void swappedColumnsAreShownAtEachCellThatNowStandsWrong() {
        List<Sheet> changed = changed(lines -> lines.replaceAll(line -> line.number() < 13 ? line : swapped(line)));
        assertThat(fromExcel(changed))
                .isNotEmpty()
                .allMatch(problem -> problem.matches("complexity\\.drl![BC]1\\d: .*"));
        assertThat(fromCsv(changed)).isEqualTo(fromExcel(changed));
    }

    @Test
    void aNumberThatExcelMadeADateIsShownWithItsCell() {
        assertThat(fromFile(edited(cell -> {
                    cell.setCellValue(46_344);
                    var style = cell.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    cell.setCellStyle(style);
                })))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("complexity.drl!E13: Excel har gjort cellen til en dato.");
    }

    @Test
    void aFormulaIsShownWithItsCell() {
        assertThat(fromFile(edited(cell -> cell.setCellFormula("40+8"))))
                .containsExactly("complexity.drl!E13: Cellen rummer en formel. Skriv værdien selv i stedet for.");
    }

    @ParameterizedTest
    @CsvSource({"48", "48.5"})
    void aNumberTypedInExcelIsThatNumber(double number) {
        assertThat(fromFile(Edits.edit(unchanged(), COMPLEXITY, "D13", cell -> cell.setCellValue(number))))
                .isEmpty();
    }

    @Test
    void faultsOfCellsAndFaultsOfMeaningAreToldAtOnce() {
        byte[] file = edited(cell -> cell.setCellFormula("40+8"));
        assertThat(fromFile(Edits.put(file, "offers", "B2", "self-managment")))
                .anyMatch(problem -> problem.startsWith("complexity.drl!E13: Cellen rummer en formel."))
                .anyMatch(problem ->
                        problem.startsWith("offers!B2: Koden self-managment kendes ikke. Tilladt: self-management,"));
    }

    private static List<Sheet> sheets() {
        return Workbook.gather(new CsvSheets(Tiny.content()), "care").orDefect().sheets();
    }

    private static List<Sheet> with(String cell, String text) {
        CellReference place = new CellReference(cell);
        return changed(lines -> {
            List<String> cells = new ArrayList<>(lines.get(place.getRow()).cells());
            cells.set(place.getCol(), text);
            lines.set(place.getRow(), new Line(place.getRow() + 1, cells));
        });
    }

    private static Line swapped(Line line) {
        List<String> cells = new ArrayList<>(line.cells());
        cells.set(1, line.cells().get(2));
        cells.set(2, line.cells().get(1));
        return new Line(line.number(), cells);
    }

    private static List<Sheet> changed(Consumer<List<Line>> change) {
        return sheets().stream()
                .map(sheet -> {
                    List<Line> lines = new ArrayList<>(sheet.lines());
                    if (sheet.name().equals(COMPLEXITY)) {
                        change.accept(lines);
                    }
                    return new Sheet(sheet.name(), lines);
                })
                .toList();
    }

    private static List<String> fromExcel(List<Sheet> sheets) {
        return fromFile(WRITER.write(new Workbook(sheets)));
    }

    private static List<String> fromFile(byte[] file) {
        return Tiny.problems(RuleSetLoader.load(Workbooks.read(file), "care", Tiny.vocabulary()));
    }

    private static List<String> fromCsv(List<Sheet> sheets) {
        Map<String, byte[]> files = new HashMap<>();
        sheets.forEach(sheet -> files.put("care/" + sheet.name() + ".csv", CsvWriter.write(sheet)));
        Content content = path -> Optional.ofNullable(files.get(path));
        return Tiny.problems(RuleSetLoader.load(content, "care", Tiny.vocabulary()));
    }

    /** The workbook after somebody has changed the cell E13 of the first table in Excel. */
    private static byte[] edited(Consumer<XSSFCell> edit) {
        return Edits.edit(unchanged(), COMPLEXITY, "E13", edit);
    }

    private static byte[] unchanged() {
        return WRITER.write(new Workbook(sheets()));
    }
}
