package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet of the rule set as a tab: every cell with its text, and a form around it for the author. */
final class SheetTab {
    /** Begins like a formula, also behind white space; a lone dash is an empty cell and stays. */
    private static final Pattern LIKE_FORMULA =
            Pattern.compile("[\\s\\u00A0\\uFEFF\\u200B]*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    /** A number that comes back from Excel exactly as it is written here. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{0,4}[1-9])?");

    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet tab;
    private final Layout layout;
    private final Styles styles;

    SheetTab(XSSFSheet tab, Layout layout, Styles styles) {
        this.tab = tab;
        this.layout = layout;
        this.styles = styles;
    }

    void write(Sheet sheet) {
        for (int column = 1; column <= layout.columns().size(); column++) {
            tab.setColumnWidth(column - 1, layout.column(column).width() * WIDTH_UNIT);
            tab.setDefaultColumnStyle(
                    column - 1, styles.of(layout.column(column).cell()));
        }
        for (Line line : sheet.lines()) {
            write(line);
        }
        tab.createFreezePane(1, layout.headings());
        tab.addIgnoredErrors(
                new CellRangeAddress(0, Sheet.MOST_LINES, 0, Sheet.MOST_COLUMNS),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        new Paper(tab).landscape(layout.headings());
        protect();
    }

    private void write(Line line) {
        XSSFRow row = tab.createRow(line.number() - 1);
        boolean above = line.number() < layout.headings();
        row.setZeroHeight(above && !layout.shown().contains(line.number()));
        int width = Math.max(line.cells().size(), layout.columns().size());
        int tallest = 1;
        for (int column = 1; column <= width; column++) {
            String text = column > line.cells().size() ? "" : line.cells().get(column - 1);
            Look look = look(line.number(), column);
            put(row.createCell(column - 1), text, look);
            tallest = Math.max(
                    tallest,
                    look.wraps() ? Heights.lines(text, layout.column(column).width()) : 1);
        }
        if (!row.getZeroHeight()) {
            Heights.set(row, look(line.number(), 2), tallest);
        }
    }

    private Look look(int line, int column) {
        if (line > layout.headings()) {
            return layout.column(column).cell();
        }
        if (line == layout.headings()) {
            return layout.column(column).heading();
        }
        if (!layout.shown().contains(line)) {
            return Look.TECHNICAL;
        }
        return column == 1 ? Look.PROPERTY : Look.PROPERTY_VALUE;
    }

    private void put(XSSFCell cell, String text, Look look) {
        cell.setCellStyle(isLikeFormula(text) ? styles.quoted(look) : styles.of(look));
        if (look == Look.NUMBER && PLAIN_NUMBER.matcher(text).matches() && !text.equals("-0")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (!text.isEmpty()) {
            cell.setCellValue(SharedTexts.escaped(text));
        }
    }

    private static boolean isLikeFormula(String text) {
        return !text.equals("-") && LIKE_FORMULA.matcher(text).matches();
    }

    /** Without a password: it keeps an author from slipping, not from acting. */
    private void protect() {
        tab.enableLocking();
        tab.lockSelectLockedCells(false);
        tab.lockSelectUnlockedCells(false);
        tab.lockInsertRows(false);
        tab.lockDeleteRows(false);
        tab.lockFormatCells(false);
        tab.lockFormatColumns(false);
        tab.lockFormatRows(false);
        tab.lockSort(false);
        unlockRest();
    }

    /** Excel deletes a row of a protected sheet only when no cell of it is locked, however far to the right. */
    private void unlockRest() {
        var rest = tab.getCTWorksheet().getColsArray(0).addNewCol();
        rest.setMin(layout.columns().size() + 1L);
        rest.setMax(tab.getWorkbook().getSpreadsheetVersion().getMaxColumns());
        rest.setWidth(layout.column(layout.columns().size() + 1).width());
        rest.setStyle(styles.of(Look.TEXT).getIndex());
    }
}
