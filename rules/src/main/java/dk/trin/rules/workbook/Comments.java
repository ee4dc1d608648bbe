package dk.trin.rules.workbook;

import dk.trin.rules.problem.Severity;
import dk.trin.rules.sheet.CellText;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts remarks on the cells of a tab: a colour and a comment, one for all remarks of a cell. */
final class Comments {
    private static final int COLUMNS_WIDE = 4;
    private static final int LINES_HIGH = 6;

    private final XSSFSheet tab;
    private final Styles styles;
    private final Language language;

    Comments(XSSFSheet tab, Styles styles, Language language) {
        this.tab = tab;
        this.styles = styles;
        this.language = language;
    }

    void add(List<Remark> remarks) {
        Map<String, List<Remark>> byCell = remarks.stream()
                .filter(remark -> remark.place().line() > 0)
                .filter(remark -> remark.place().line() <= Sheet.MOST_LINES)
                .collect(Collectors.groupingBy(FindingsTab::target, TreeMap::new, Collectors.toList()));
        byCell.forEach((target, own) -> comment(new CellReference(target), own));
    }

    private void comment(CellReference place, List<Remark> remarks) {
        XSSFRow row = tab.getRow(place.getRow()) == null ? tab.createRow(place.getRow()) : tab.getRow(place.getRow());
        XSSFCell cell =
                row.getCell(place.getCol()) == null ? row.createCell(place.getCol()) : row.getCell(place.getCol());
        Severity worst = remarks.stream()
                .map(Remark::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        cell.setCellStyle(styles.marked(cell.getCellStyle(), worst));
        XSSFDrawing drawing = tab.createDrawingPatriarch();
        XSSFComment comment = drawing.createCellComment(new XSSFClientAnchor(
                0,
                0,
                0,
                0,
                place.getCol() + 1,
                place.getRow(),
                place.getCol() + 1 + COLUMNS_WIDE,
                place.getRow() + LINES_HIGH));
        comment.setAuthor("Trin");
        comment.setString(new XSSFRichTextString(text(remarks)));
        cell.setCellComment(comment);
    }

    private String text(List<Remark> remarks) {
        String text = remarks.stream().map(this::text).collect(Collectors.joining("\n\n"));
        return text.length() > CellText.LONGEST ? text.substring(0, CellText.LONGEST - 1) + "…" : text;
    }

    private String text(Remark remark) {
        String hint = remark.allowed().isEmpty() ? "" : "\n" + Messages.in(language, "problem.allowed", remark.hint());
        return remark.severity().label().in(language) + ": " + remark.text().in(language) + hint;
    }
}
