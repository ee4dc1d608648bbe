package dk.trin.rules.workbook;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The tab with all remarks, each leading to its cell. */
final class FindingsTab {
    private final TextTab tab;
    private final Language language;

    FindingsTab(XSSFSheet sheet, Styles styles, Language language) {
        this.tab = new TextTab(sheet, styles, 12, 28, 10, 80, 60);
        this.language = language;
    }

    void write(List<Remark> remarks, Workbook workbook) {
        tab.line(
                Look.TEXT_HEADING,
                in("workbook.findings.severity"),
                in("workbook.findings.sheet"),
                in("workbook.findings.cell"),
                in("workbook.findings.what"),
                in("workbook.findings.allowed"));
        tab.freeze();
        for (Remark remark : remarks) {
            XSSFRow row = tab.line(
                    Look.READ_ONLY,
                    remark.severity().label().in(language),
                    remark.place().sheet(),
                    remark.place().cell(),
                    remark.text().in(language),
                    remark.hint());
            tab.mark(row.getCell(0), remark.severity());
            if (workbook.sheet(remark.place().sheet()).isPresent()) {
                tab.link(row.getCell(1), remark.place().sheet(), "A1", Look.CELL_LINK);
                tab.link(row.getCell(2), remark.place().sheet(), target(remark), Look.CELL_LINK);
            }
        }
        tab.finish(true);
    }

    /** A remark about a row leads to its first cell, one about the sheet to its beginning. */
    static String target(Remark remark) {
        String cell = remark.place().cell();
        return cell.isEmpty() ? "A1" : remark.place().column() == 0 ? "A" + cell : cell;
    }

    private String in(String key) {
        return Messages.in(language, key);
    }
}
