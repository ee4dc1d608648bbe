package dk.trin.rules.workbook;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.CellText;
import dk.trin.rules.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an .xlsx file as the sheets of a rule set. Time and memory are bounded whatever the file: at most 1 MB, unpacked at
 * most 20 MB, and nothing in it is evaluated, looked up or run. Values are taken as they are stored; a cell that shows
 * something else is a problem of its sheet, and the other sheets can still be read.
 */
public final class WorkbookReader {
    private static final String OFFICE_DOCUMENT = "officeDocument";

    private WorkbookReader() {}

    /** The workbook, with the problems of its cells; refused when the file as a whole is not one that Trin can take. */
    public static Reading<Workbook> read(byte[] file) {
        try {
            return parse(file);
        } catch (Throwable unforeseen) {
            // Whatever a file makes the machine do, it is the file that is refused, and nothing else stops.
            return new Reading.Refused<>(List.of(Problem.of(ProblemCode.BROKEN_WORKBOOK, Place.sheet(""), "xlsx")));
        }
    }

    /** The same, without a net below it: anything thrown is a defect. */
    static Reading<Workbook> parse(byte[] file) {
        try {
            Archive archive = Archive.unpack(file);
            PartRules.check(archive);
            Relationships.checkInside(archive);
            String workbookPart = Relationships.of(archive, "").ofType(OFFICE_DOCUMENT);
            ContentTypes.check(archive, workbookPart);
            return new Reading.Done<>(workbook(archive, workbookPart));
        } catch (Refusal refusal) {
            return new Reading.Refused<>(List.of(refusal.problem()));
        }
    }

    private static Workbook workbook(Archive archive, String workbookPart) {
        Problems problems = new Problems();
        Relationships relationships = Relationships.of(archive, workbookPart);
        String shared = relationships.ofType("sharedStrings");
        String styles = relationships.ofType("styles");
        CellReader cells = new CellReader(
                shared.isEmpty() ? SharedTexts.none() : SharedTexts.read(shared, archive.part(shared)),
                styles.isEmpty() ? NumberFormats.plain() : NumberFormats.read(styles, archive.part(styles)),
                problems);
        List<Sheet> sheets = new ArrayList<>();
        for (Tab tab : Tab.read(archive, workbookPart)) {
            if (tab.isSheet()) {
                sheets.add(sheet(archive, tab, cells, problems));
            }
        }
        checkNames(sheets, problems);
        return new Workbook(sheets, problems.all());
    }

    private static Sheet sheet(Archive archive, Tab tab, CellReader cells, Problems problems) {
        if (tab.hidden()) {
            problems.add(ProblemCode.HIDDEN, tab.place());
        }
        try {
            XmlPart xml = XmlPart.open(tab.part(), archive.part(tab.part()), "worksheet");
            Sheet sheet = new SheetReader(tab, xml, cells, problems).read();
            CellText.check(sheet, problems);
            return sheet;
        } catch (Refusal refusal) {
            Problem problem = refusal.problem();
            boolean placed = problem.place().sheet().equals(tab.name());
            problems.add(placed ? problem : Problem.of(ProblemCode.UNREADABLE_SHEET, tab.place(), "XML"));
            return new Sheet(tab.name(), List.of());
        }
    }

    /** A tab that the rule set does not list may be a table that somebody renamed; nothing is passed over in silence. */
    private static void checkNames(List<Sheet> sheets, Problems problems) {
        List<String> listed = sheets.stream()
                .filter(sheet -> sheet.name().equals(Workbook.ABOUT))
                .flatMap(sheet -> Workbook.names(sheet).stream())
                .toList();
        List<String> names = sheets.stream().map(Sheet::name).toList();
        List<String> missing =
                listed.stream().filter(name -> !names.contains(name)).toList();
        for (String name : names) {
            if (!listed.isEmpty() && !listed.contains(name)) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_SHEET, Place.sheet(name), name)
                        .allowing(Nearest.first(name, missing)));
            }
        }
    }
}
