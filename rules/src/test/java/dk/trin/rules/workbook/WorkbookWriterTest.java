package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.Tiny;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
    private static final WorkbookWriter WRITER = new WorkbookWriter(Tiny.vocabulary(), Language.DANISH);

    @Test
    void theTabsAreTheGuideThenTheSheetsThenWhatToLookUp() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("esbjerg"))) {
            List<String> tabs = IntStream.range(0, file.getNumberOfSheets())
                    .mapToObj(file::getSheetName)
                    .toList();
            assertThat(tabs).startsWith("Vejledning", "about").endsWith("offers", "scenarios", "Faktorer", "Lister");
            assertThat(file.getSheetVisibility(tabs.size() - 1)).isEqualTo(SheetVisibility.HIDDEN);
        }
    }

    @Test
    void technicalRowsAreHiddenAndLockedAndTheRulesAreNot() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("standard"))) {
            XSSFSheet tab = file.getSheet("intensity.drl");
            assertThat(IntStream.rangeClosed(1, 13)
                            .filter(line -> tab.getRow(line - 1).getZeroHeight()))
                    .containsExactly(1, 5, 6, 7, 8, 9, 10, 11);
            assertThat(tab.getProtect()).isTrue();
            assertThat(tab.getRow(10).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(tab.getRow(11).getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(tab.getRow(12).getCell(1).getCellStyle().getLocked()).isFalse();
            assertThat(tab.getColumnStyle(1).getLocked()).isFalse();
            assertThat(tab.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 12);
        }
    }

    @Test
    void aListOfOneStopsAndAListOfSeveralAsks() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("standard"))) {
            assertThat(styleAt(file.getSheet("coordination.drl"), "Mestringsevne – behov mindst"))
                    .isEqualTo(ErrorStyle.STOP);
            assertThat(styleAt(file.getSheet("intensity.drl"), "Koordination – er"))
                    .isEqualTo(ErrorStyle.WARNING);
            assertThat(styleAt(file.getSheet("intensity.drl"), "Intensitet")).isEqualTo(ErrorStyle.STOP);
            assertThat(styleAt(file.getSheet("clinical-complexity.drl"), "HbA1c – fra"))
                    .isEqualTo(ErrorStyle.STOP);
        }
    }

    @Test
    void everyDropDownLeadsToTheValuesOfItsFactor() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("standard"))) {
            DataValidation validation = at(file.getSheet("coordination.drl"), "Mestringsevne – behov mindst");
            String formula = validation.getValidationConstraint().getFormula1();
            String column = formula.replaceAll(".*!\\$([A-Z]+)\\$2:.*", "$1");
            XSSFSheet lists = file.getSheet("Lister");
            int index = CellReference.convertColStringToIndex(column);
            assertThat(Stream.of(1, 2, 3)
                            .map(line -> lists.getRow(line).getCell(index).getStringCellValue()))
                    .containsExactly("høj", "middel", "lav");
            assertThat(formula).endsWith("$2:$" + column + "$4");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45 12 34",
                "-5",
                "@SUM(A1)",
                "\tx",
                "\rx",
                " =1+1",
                "\u00A0=1",
                "\n=1",
                "-",
                "48",
                "007",
                "7.50",
                "1E5",
                "_x0041_",
                "2026-11-22",
                "SAND",
                "'x",
                " x ",
                "a\nb",
                "<b>&amp;",
                "æøå – ”citat” 😀"
            })
    void anyTextComesBackAsItIs(String text) throws IOException {
        Workbook workbook = new Workbook(List.of(new Sheet(
                "offers", List.of(new Line(1, List.of("code", "source")), new Line(2, List.of(text, text))))));
        byte[] file = WRITER.write(workbook);
        assertThat(Workbooks.read(file).sheets().get(0).lines().get(1).cells()).containsExactly(text, text);
        try (XSSFWorkbook opened = open(file)) {
            XSSFCell cell = opened.getSheet("offers").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            boolean likeFormula = text.matches("(?s)[\\s\\u00A0]*[=+@\\t\\r-].+") || text.startsWith("\t");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(likeFormula);
        }
    }

    @Test
    void aNumberIsANumberToExcelWhereTheFactorIsOne() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("standard"))) {
            XSSFSheet tab = file.getSheet("clinical-complexity.drl");
            int column = column(tab, "HbA1c – fra");
            XSSFCell cell = IntStream.rangeClosed(12, tab.getLastRowNum())
                    .mapToObj(line -> tab.getRow(line).getCell(column))
                    .filter(each -> each.getCellType() != CellType.BLANK)
                    .findFirst()
                    .orElseThrow();
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void theSameSheetsGiveTheSameBytes() {
        Workbook tiny = Workbook.gather(new CsvSheets(Tiny.content()), "care").orDefect();
        assertThat(WRITER.write(tiny)).isEqualTo(WRITER.write(tiny));
    }

    @Test
    void nothingInTheFileTellsWhoOrWhatMadeItOrWhen() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("standard"))) {
            assertThat(file.getProperties().getCoreProperties().getCreator()).isEqualTo("Trin");
            assertThat(file.getProperties().getCoreProperties().getLastModifiedByUser())
                    .isNull();
            assertThat(file.getProperties().getCoreProperties().getCreated()).isEqualTo("2026-01-01T00:00:00Z");
        }
    }

    @Test
    void everyFactorAndValueCanBeLookedUp() throws IOException {
        try (XSSFWorkbook file = open(Workbooks.shipped("standard"))) {
            XSSFSheet tab = file.getSheet("Faktorer");
            List<String> codes = IntStream.rangeClosed(1, tab.getLastRowNum())
                    .mapToObj(line -> tab.getRow(line).getCell(3).getStringCellValue())
                    .toList();
            Shipped.vocabulary()
                    .factors()
                    .forEach(factor -> assertThat(codes).contains(factor.code()).containsAll(factor.codes()));
        }
    }

    private static int styleAt(XSSFSheet tab, String heading) {
        return at(tab, heading).getErrorStyle();
    }

    private static DataValidation at(XSSFSheet tab, String heading) {
        int column = column(tab, heading);
        return tab.getDataValidations().stream()
                .filter(validation ->
                        validation.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
                .findFirst()
                .map(DataValidation.class::cast)
                .orElseThrow();
    }

    private static int column(XSSFSheet tab, String heading) {
        return IntStream.range(0, tab.getRow(11).getLastCellNum())
                .filter(column ->
                        tab.getRow(11).getCell(column).getStringCellValue().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
