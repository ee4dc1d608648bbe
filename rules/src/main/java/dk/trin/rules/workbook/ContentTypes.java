package dk.trin.rules.workbook;

import dk.trin.rules.problem.ProblemCode;
import java.util.Locale;

/** What the file says that its parts are. */
final class ContentTypes {
    private static final String NAME = "[Content_Types].xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private ContentTypes() {}

    /** Refuses a file whose workbook part is not said to be an ordinary workbook. */
    static void check(Archive archive, String workbookPart) {
        XmlPart xml = XmlPart.open(NAME, archive.part(NAME));
        boolean workbook = false;
        while (xml.next()) {
            if (!xml.starts("Override") && !xml.starts("Default")) {
                continue;
            }
            String type = xml.attribute("ContentType");
            if (type.toLowerCase(Locale.ROOT).matches(".*(macroenabled|vba).*")) {
                throw Refusal.ofFile(ProblemCode.MACRO, type);
            }
            boolean isWorkbook = xml.attribute("PartName").equalsIgnoreCase("/" + workbookPart);
            workbook |= isWorkbook && type.equals(WORKBOOK);
        }
        if (!workbook) {
            throw Refusal.ofFile(ProblemCode.NOT_A_WORKBOOK);
        }
    }
}
