package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The front page: how to edit, and what is on each tab. */
final class GuideTab {
    private static final int STEPS = 8;
    private static final int LINE_LENGTH = 92;

    private final XSSFSheet sheet;
    private final TextTab tab;
    private final Language language;

    GuideTab(XSSFSheet sheet, Styles styles, Language language) {
        this.sheet = sheet;
        this.tab = new TextTab(sheet, styles, 4, 30, 62);
        this.language = language;
    }

    void write(Workbook workbook) {
        tab.line(Look.TITLE, about(workbook, "title"));
        tab.line(Look.PROSE);
        spread(tab.line(Look.PROSE, in("workbook.guide.what", about(workbook, "id"), about(workbook, "version"))));
        tab.line(Look.PROSE);
        tab.line(Look.SECTION, in("workbook.guide.steps"));
        for (int step = 1; step <= STEPS; step++) {
            step(step);
        }
        tab.line(Look.PROSE);
        tab.line(Look.SECTION, in("workbook.guide.tabs"));
        for (Sheet each : workbook.sheets()) {
            entry(each.name(), title(each));
        }
        entry(Tab.FACTORS, in("workbook.guide.factors"));
        tab.finish(false);
    }

    private void step(int step) {
        XSSFRow row = tab.line(Look.PROSE, String.valueOf(step), in("workbook.guide.step-" + step));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, 2));
        heighten(row, row.getCell(1).getStringCellValue());
    }

    /** Text over the whole width; merged cells do not find their height by themselves. */
    private void spread(XSSFRow row) {
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 2));
        heighten(row, row.getCell(0).getStringCellValue());
    }

    private static void heighten(XSSFRow row, String text) {
        Heights.set(row, Look.PROSE, Heights.lines(text, LINE_LENGTH));
    }

    private void entry(String name, String title) {
        XSSFRow row = tab.line(Look.PROSE, "", name, title);
        tab.link(row.getCell(1), name, "A1", Look.LINK);
    }

    private String title(Sheet each) {
        return switch (each.name()) {
            case "about" -> in("workbook.guide.about");
            case "offers" -> in("workbook.guide.offers");
            case "scenarios" -> in("workbook.guide.scenarios");
            default ->
                in("workbook.guide.table", valueOf(each, language == Language.DANISH ? "Title" : "TitleEnglish"));
        };
    }

    private String about(Workbook workbook, String key) {
        return workbook.sheet(Workbook.ABOUT).map(sheet -> valueOf(sheet, key)).orElse("");
    }

    private static String valueOf(Sheet sheet, String key) {
        return sheet.lines().stream()
                .filter(line -> line.cell(1).equals(key))
                .map((Line line) -> line.cell(2))
                .findFirst()
                .orElse("");
    }

    private String in(String key, Object... arguments) {
        return Messages.in(language, key, arguments);
    }
}
