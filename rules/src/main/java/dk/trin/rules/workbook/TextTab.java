package dk.trin.rules.workbook;

import dk.trin.rules.problem.Severity;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A tab that is only read: written line by line, from the top. */
final class TextTab {
    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet tab;
    private final Styles styles;
    private final int[] widths;

    TextTab(XSSFSheet tab, Styles styles, int... widths) {
        this.tab = tab;
        this.styles = styles;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            tab.setColumnWidth(column, widths[column] * WIDTH_UNIT);
        }
        tab.setDisplayGridlines(false);
    }

    /** The next line, with its cells from column A; none for an empty line. */
    XSSFRow line(Look look, String... texts) {
        XSSFRow row = tab.createRow(tab.getPhysicalNumberOfRows());
        int tallest = 1;
        for (int column = 0; column < texts.length; column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.of(look));
            cell.setCellValue(SharedTexts.escaped(texts[column]));
            tallest = Math.max(tallest, look.wraps() ? Heights.lines(texts[column], widths[column]) : 1);
        }
        Heights.set(row, look, tallest);
        return row;
    }

    void mark(XSSFCell cell, Severity severity) {
        cell.setCellStyle(styles.marked(cell.getCellStyle(), severity));
    }

    /** Makes the cell lead to a cell of another tab. */
    void link(XSSFCell cell, String sheet, String target, Look look) {
        XSSFHyperlink link = tab.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!" + target);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.of(look));
    }

    void freeze() {
        tab.createFreezePane(0, tab.getPhysicalNumberOfRows());
    }

    void finish(boolean landscape) {
        if (landscape) {
            new Paper(tab).landscape(1);
        } else {
            new Paper(tab).portrait();
        }
        tab.enableLocking();
        tab.lockSelectLockedCells(false);
        tab.lockFormatColumns(false);
        tab.lockFormatRows(false);
    }
}
