package dk.trin.rules.oracle;

import dk.trin.rules.sheet.Content;
import dk.trin.rules.table.HitPolicy;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * A shipped table sheet as Drools itself reads it; Trin's own reading has no part in it.
 *
 * @param ownPackage of the table's rules; row ids are unique within a table only
 * @param drl the rules that Drools' compiler of spreadsheets makes of the sheet, in the package of their own
 * @param rows the ids of its rows, from the top
 */
record SheetSource(String table, HitPolicy policy, String ownPackage, String drl, List<String> rows) {
    private static final Pattern POLICY = Pattern.compile("(?m)^HitPolicy,(\\w+)");
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.+)\"$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (.+);$");

    static SheetSource read(String ruleSet, String table) {
        byte[] csv = Content.shipped().read(ruleSet + "/" + table + ".drl.csv").orElseThrow();
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(csv), InputType.CSV);
        String ownPackage = only(PACKAGE, drl) + "." + table.replace('-', '_');
        return new SheetSource(
                table,
                HitPolicy.valueOf(only(POLICY, new String(csv, StandardCharsets.UTF_8))),
                ownPackage,
                PACKAGE.matcher(drl).replaceFirst("package " + ownPackage + ";"),
                RULE.matcher(drl).results().map(rule -> rule.group(1)).toList());
    }

    private static String only(Pattern pattern, String text) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.size() != 1) {
            throw new IllegalStateException(pattern + " is there " + found.size() + " times");
        }
        return found.get(0).group(1);
    }
}
