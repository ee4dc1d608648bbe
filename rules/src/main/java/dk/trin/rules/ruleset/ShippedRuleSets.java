package dk.trin.rules.ruleset;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.vocabulary.VocabularyLoader;
import java.util.List;

/**
 * The rule sets that ship with the product, read from {@code rules/content}. They must be right: a problem in them is a
 * defect.
 *
 * @param defaultId the one that is used when a caller names none
 */
public record ShippedRuleSets(Vocabulary vocabulary, List<RuleSet> all, String defaultId) {
    private static final List<String> HEADINGS = List.of("id", "default");

    public ShippedRuleSets {
        all = List.copyOf(all);
    }

    public static ShippedRuleSets load() {
        return load(Content.shipped());
    }

    /** The rule sets that a content folder lists in {@code rule-sets}. */
    public static ShippedRuleSets load(Content content) {
        Vocabulary vocabulary = VocabularyLoader.load(content).orDefect();
        List<Listing.Entry> entries = entries(content);
        List<RuleSet> all = entries.stream()
                .map(entry -> RuleSetLoader.load(content, entry.cell("id"), vocabulary)
                        .orDefect())
                .toList();
        String defaultId = entries.stream()
                .filter(entry -> entry.cell("default").equals("ja"))
                .map(entry -> entry.cell("id"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule set is the default"));
        return new ShippedRuleSets(vocabulary, all, defaultId);
    }

    public RuleSet ruleSet(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Listing.Entry> entries(Content content) {
        Problems problems = new Problems();
        List<Listing.Entry> entries = new CsvSheets(content)
                .read("rule-sets", problems)
                .map(sheet -> Listing.of(sheet, HEADINGS, problems).entries())
                .orElse(List.of());
        return problems.isEmpty() ? entries : new Reading.Refused<List<Listing.Entry>>(problems.all()).orDefect();
    }
}
