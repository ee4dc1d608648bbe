package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Tiny;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static final WorkbookWriter WRITER = new WorkbookWriter(Tiny.vocabulary(), Language.DANISH);
    private static final Workbook TINY =
            Workbook.gather(new CsvSheets(Tiny.content()), "care").orDefect();

    @Test
    void theAuthorsFileComesBackWithTheFaultsOnTheirCells() throws IOException {
        byte[] authors = Edits.put(WRITER.write(TINY), "complexity.drl", "C13", "svar");
        Workbook workbook = Workbooks.read(authors);
        byte[] returned = WRITER.write(workbook, problemsOf(workbook));
        try (XSSFWorkbook file = open(returned)) {
            XSSFCell cell = file.getSheet("complexity.drl").getRow(12).getCell(2);
            assertThat(cell.getStringCellValue()).isEqualTo("svar");
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo(
                            "Fejl: ”svar” er ikke en værdi af Sværhedsgrad.\nTilladt: svær, let, moderat, meget svær.");
            XSSFSheet list = file.getSheet("Fund");
            assertThat(list.getLastRowNum()).isEqualTo(1);
            assertThat(list.getRow(1).getCell(2).getStringCellValue()).isEqualTo("C13");
            assertThat(list.getRow(1).getCell(2).getHyperlink().getAddress()).isEqualTo("'complexity.drl'!C13");
        }
    }

    @Test
    void onceCorrectedItIsReadAsIfNothingHadBeen() {
        byte[] authors = Edits.put(WRITER.write(TINY), "complexity.drl", "C13", "svar");
        Workbook workbook = Workbooks.read(authors);
        byte[] returned = WRITER.write(workbook, problemsOf(workbook));
        Workbook corrected = Workbooks.read(Edits.put(returned, "complexity.drl", "C13", "svær"));
        assertThat(RuleSetLoader.load(corrected, "care", Tiny.vocabulary())
                        .orDefect()
                        .hash())
                .isEqualTo(Tiny.ruleSet().hash());
    }

    @Test
    void aFormulaComesBackAsTheValueItShowed() throws IOException {
        byte[] authors = Edits.edit(WRITER.write(TINY), "complexity.drl", "D15", cell -> {
            cell.setCellFormula("60+10");
            cell.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(cell);
        });
        Workbook workbook = Workbooks.read(authors);
        try (XSSFWorkbook file = open(WRITER.write(workbook, problemsOf(workbook)))) {
            XSSFCell cell = file.getSheet("complexity.drl").getRow(14).getCell(3);
            assertThat(cell.getNumericCellValue()).isEqualTo(70);
            assertThat(cell.getCellComment().getString().getString()).contains("formel");
        }
    }

    @Test
    void theWorstRemarkColoursTheCellAndAllAreInItsComment() throws IOException {
        Place place = new Place("complexity.drl", 13, 3);
        byte[] returned = WRITER.write(
                TINY,
                List.of(
                        new Remark(Severity.NOTE, place, new Text("En note.", "A note."), List.of()),
                        new Remark(Severity.WARNING, place, new Text("Se efter.", "Look."), List.of("let"))));
        try (XSSFWorkbook file = open(returned)) {
            XSSFCell cell = file.getSheet("complexity.drl").getRow(12).getCell(2);
            assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
                    .endsWith("FCEFC9");
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("Note: En note.\n\nAdvarsel: Se efter.\nTilladt: let.");
        }
    }

    @Test
    void aRemarkAboutARowASheetOrAnotherFileIsListedToo() throws IOException {
        byte[] returned = WRITER.write(
                TINY,
                List.of(
                        remark(new Place("complexity.drl", 14, 0)),
                        remark(Place.sheet("offers")),
                        remark(Place.sheet("elsewhere")),
                        remark(new Place("offers", 40, 55))));
        try (XSSFWorkbook file = open(returned)) {
            XSSFSheet list = file.getSheet("Fund");
            assertThat(list.getRow(1).getCell(2).getHyperlink().getAddress()).isEqualTo("'complexity.drl'!A14");
            assertThat(list.getRow(2).getCell(2).getHyperlink().getAddress()).isEqualTo("'offers'!A1");
            assertThat(list.getRow(3).getCell(2).getHyperlink()).isNull();
            assertThat(file.getSheet("complexity.drl").getRow(13).getCell(0).getCellComment())
                    .isNotNull();
            assertThat(file.getSheet("offers").getRow(39).getCell(54).getCellComment())
                    .isNotNull();
        }
    }

    private static Remark remark(Place place) {
        return new Remark(Severity.ERROR, place, new Text("Her.", "Here."), List.of());
    }

    private static List<Remark> problemsOf(Workbook workbook) {
        return RuleSetLoader.load(workbook, "care", Tiny.vocabulary()) instanceof Reading.Refused<?> refused
                ? refused.problems().stream()
                        .map((Problem problem) -> Remark.of(problem))
                        .toList()
                : List.of();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
