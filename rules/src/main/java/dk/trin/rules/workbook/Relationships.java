package dk.trin.rules.workbook;

import dk.trin.rules.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts that one part refers to are.
 *
 * @param targets part names by relationship id
 * @param types the last word of each relationship's type, by id
 */
record Relationships(Map<String, String> targets, Map<String, String> types) {
    private static final String HYPERLINK = "hyperlink";

    Relationships {
        targets = Map.copyOf(targets);
        types = Map.copyOf(types);
    }

    /** Refuses every link out of the file but those that a reader would have to click. */
    static void checkInside(Archive archive) {
        List<String> names = archive.names();
        for (String name : names) {
            if (name.endsWith(".rels")) {
                read(archive, name, "");
            }
        }
    }

    /** The relationships of a part, {@code xl/workbook.xml}; the empty name stands for the file as a whole. */
    static Relationships of(Archive archive, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return read(archive, folder + "_rels/" + part.substring(slash) + ".rels", folder);
    }

    private static Relationships read(Archive archive, String name, String folder) {
        Map<String, String> targets = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        XmlPart xml = XmlPart.open(name, archive.part(name));
        while (xml.next()) {
            if (xml.starts("Relationship")) {
                String type =
                        xml.attribute("Type").substring(xml.attribute("Type").lastIndexOf('/') + 1);
                if (xml.attribute("TargetMode").equals("External") && !type.equals(HYPERLINK)) {
                    throw Refusal.ofFile(ProblemCode.ACTIVE_CONTENT, type);
                }
                String target = xml.attribute("Target");
                targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : folder + target);
                types.put(xml.attribute("Id"), type);
            }
        }
        return new Relationships(targets, types);
    }

    /** The part with that id; a file that refers to nothing is broken. */
    String target(String id) {
        if (!targets.containsKey(id)) {
            throw Refusal.broken("rels");
        }
        return targets.get(id);
    }

    /** The part of that type; the empty text when there is none. */
    String ofType(String type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(entry -> targets.get(entry.getKey()))
                .sorted()
                .findFirst()
                .orElse("");
    }
}
