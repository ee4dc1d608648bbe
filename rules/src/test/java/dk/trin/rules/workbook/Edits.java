package dk.trin.rules.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes a cell of a workbook file as an author does it in Excel. */
final class Edits {
    private Edits() {}

    static byte[] put(byte[] file, String sheet, String cell, String text) {
        return edit(file, sheet, cell, found -> found.setCellValue(text));
    }

    static byte[] edit(byte[] file, String sheet, String cell, Consumer<XSSFCell> edit) {
        CellReference place = new CellReference(cell);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            edit.accept(workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol()));
            workbook.write(changed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return changed.toByteArray();
    }
}
