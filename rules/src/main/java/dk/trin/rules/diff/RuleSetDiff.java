package dk.trin.rules.diff;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Outputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that differs between two versions of a rule set, as a reader of the sheets would tell it. What decides
 * nothing is passed over: how a heading is worded, and the order of rows in a table whose order does not count.
 *
 * @param sheets the sheets that differ, in the order of the version after, those that are gone last
 */
public record RuleSetDiff(RuleSet before, RuleSet after, List<SheetChange> sheets) {
    public RuleSetDiff {
        sheets = List.copyOf(sheets);
    }

    public static RuleSetDiff of(RuleSet before, RuleSet after) {
        Map<String, Page> old = pages(before);
        Map<String, Page> now = pages(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<SheetChange> changes = new ArrayList<>();
        for (String name : names) {
            PageDiff diff = new PageDiff(Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name)));
            SheetChange change = diff.change();
            if (!change.isEmpty()) {
                changes.add(change);
            }
        }
        return new RuleSetDiff(before, after, changes);
    }

    /** Whether nothing differs that a decision, or a reader of it, could notice. */
    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    private static Map<String, Page> pages(RuleSet ruleSet) {
        List<Page> pages = new ArrayList<>();
        pages.add(AboutPage.of(ruleSet.about()));
        ruleSet.tables().forEach(table -> pages.add(TablePage.of(table)));
        List<String> steps = ruleSet.vocabulary().known(Outputs.INTENSITY).codes();
        pages.add(OffersPage.of(ruleSet.offers(), steps));
        pages.add(ScenariosPage.of(ruleSet));
        Map<String, Page> byName = new LinkedHashMap<>();
        pages.forEach(page -> byName.put(page.sheet(), page));
        return byName;
    }
}
