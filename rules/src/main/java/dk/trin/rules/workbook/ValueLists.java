package dk.trin.rules.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The hidden tab with the lists that drop-downs choose from, one a column. It is never read back. */
final class ValueLists {
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** Where the list will stand, as a formula; the same name always has the same values. */
    String reference(String name, List<String> values) {
        lists.putIfAbsent(name, values);
        int position = List.copyOf(lists.keySet()).indexOf(name);
        String column = "$" + CellReference.convertNumToColString(position) + "$";
        return Tab.LISTS + "!" + column + "2:" + column + (values.size() + 1);
    }

    /** Adds the tab behind all others. */
    void write(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(Tab.LISTS);
        int column = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            put(sheet, 0, column, list.getKey());
            for (int index = 0; index < list.getValue().size(); index++) {
                put(sheet, index + 1, column, list.getValue().get(index));
            }
            column++;
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static void put(XSSFSheet sheet, int line, int column, String text) {
        XSSFRow row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        row.createCell(column).setCellValue(SharedTexts.escaped(text));
    }
}
