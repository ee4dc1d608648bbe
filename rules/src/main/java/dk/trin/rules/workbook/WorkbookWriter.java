package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the sheets of a rule set as an .xlsx file for authors: a front page, a tab for each sheet with drop-downs and hidden
 * technical rows, and a tab to look factors up in. {@link WorkbookReader} gives the same sheets back; the same sheets give
 * the same bytes.
 */
public final class WorkbookWriter {
    /** Excel cannot name a tab longer. */
    private static final int MOST_NAME = 31;

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

    private final Vocabulary vocabulary;
    private final Language language;

    /**
     * @param language of what Trin adds; the sheets themselves are Danish
     */
    public WorkbookWriter(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The workbook as a file. */
    public byte[] write(Workbook workbook) {
        return write(workbook, List.of());
    }

    /** The workbook with remarks: a comment on each cell that has one, and a tab that lists them all. */
    public byte[] write(Workbook workbook, List<Remark> remarks) {
        try (XSSFWorkbook file = new XSSFWorkbook()) {
            fill(file, workbook, remarks);
            describe(file, workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return FixedZip.pack(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void fill(XSSFWorkbook file, Workbook workbook, List<Remark> remarks) {
        Styles styles = new Styles(file);
        ValueLists lists = new ValueLists();
        new GuideTab(file.createSheet(Tab.GUIDE), styles, language).write(workbook);
        if (!remarks.isEmpty()) {
            XSSFSheet tab = file.createSheet(Tab.FINDINGS);
            new FindingsTab(tab, styles, language).write(remarks, workbook);
            file.setActiveSheet(file.getSheetIndex(tab));
        }
        Layouts layouts = new Layouts(vocabulary, workbook, language);
        for (Sheet sheet : workbook.sheets()) {
            XSSFSheet tab = file.createSheet(tabName(sheet));
            Layout layout = layouts.of(sheet);
            new SheetTab(tab, layout, styles).write(sheet);
            new DropDowns(lists, language).add(tab, layout, sheet.lines().size());
            new Comments(tab, styles, language)
                    .add(remarks.stream()
                            .filter(remark -> remark.place().sheet().equals(sheet.name()))
                            .toList());
        }
        new FactorsTab(file.createSheet(Tab.FACTORS), styles, language).write(vocabulary);
        lists.write(file);
    }

    private static String tabName(Sheet sheet) {
        if (sheet.name().length() > MOST_NAME) {
            throw new IllegalArgumentException("Excel allows no tab with a name as long as " + sheet.name());
        }
        return sheet.name();
    }

    private static void describe(XSSFWorkbook file, Workbook workbook) {
        var properties = file.getProperties().getCoreProperties();
        properties.setCreator("Trin");
        properties.setTitle(workbook.ruleSet());
        properties.setCreated(Optional.of(Date.from(CREATED)));
    }
}
