package dk.trin.rules.workbook;

import dk.trin.rules.problem.ProblemCode;
import java.util.regex.Pattern;

/** Which parts a workbook may have: those that are read, and those that can be left unread. No others. */
final class PartRules {
    private static final Pattern MACRO =
            Pattern.compile(".*(vba|macrosheets|dialogsheets|customui|xlmacro|intlmacro).*");
    private static final Pattern ACTIVE =
            Pattern.compile(".*(externallink|connections|embeddings|activex|ctrlprops|querytable"
                    + "|pivot|webextension|xl/model|xmlmaps|slicer|timeline|volatiledependencies|webpublish).*");
    private static final Pattern KNOWN =
            Pattern.compile("\\[content_types]\\.xml|_rels/.*|docprops/.*|docmetadata/.*|customxml/.*"
                    + "|xl/(workbook|sharedstrings|styles|calcchain|metadata|comments[0-9]*)\\.xml|xl/.*_rels/.*"
                    + "|xl/(worksheets|theme|printersettings|drawings|media|tables|comments|threadedcomments|persons|richdata"
                    + "|featurepropertybag|namedsheetviews)/.*");

    private PartRules() {}

    static void check(Archive archive) {
        for (String name : archive.names()) {
            if (MACRO.matcher(name).matches()) {
                throw Refusal.ofFile(ProblemCode.MACRO, name);
            }
            if (ACTIVE.matcher(name).matches() || !KNOWN.matcher(name).matches()) {
                throw Refusal.ofFile(ProblemCode.ACTIVE_CONTENT, name);
            }
        }
    }
}
