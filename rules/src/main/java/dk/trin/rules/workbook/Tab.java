package dk.trin.rules.workbook;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One tab of a workbook file.
 *
 * @param part the part that holds its cells
 */
record Tab(String name, boolean hidden, String part) {
    /** The tabs that Trin adds for the author; they are never read back. */
    static final String GUIDE = "Vejledning";

    static final String FINDINGS = "Fund";
    static final String FACTORS = "Faktorer";
    static final String LISTS = "Lister";

    private static final Set<String> ADDED = Set.of(GUIDE, FINDINGS, FACTORS, LISTS);
    private static final int MOST_NAME = 100;

    /** The tabs in their order. */
    static List<Tab> read(Archive archive, String workbookPart) {
        Relationships relationships = Relationships.of(archive, workbookPart);
        XmlPart xml = XmlPart.open(workbookPart, archive.part(workbookPart), "workbook");
        List<Tab> tabs = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (xml.next()) {
            if (xml.startsOwn("externalReferences")) {
                throw Refusal.ofFile(ProblemCode.ACTIVE_CONTENT, "externalReferences");
            }
            if (xml.startsOwn("sheet")) {
                String name = xml.attribute("name");
                boolean hidden = !xml.attribute("state").isEmpty()
                        && !xml.attribute("state").equals("visible");
                if (name.isEmpty() || name.length() > MOST_NAME || !names.add(name.toLowerCase(Locale.ROOT))) {
                    throw Refusal.broken(workbookPart);
                }
                tabs.add(new Tab(name, hidden, relationships.target(xml.relationship())));
            }
        }
        return tabs;
    }

    /** Whether it belongs to the rule set, and not to what Trin adds. */
    boolean isSheet() {
        return !ADDED.contains(name);
    }

    Place place() {
        return Place.sheet(name);
    }
}
