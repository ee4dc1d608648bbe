package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Listing;
import java.util.List;
import java.util.Map;

/** Reads the vocabulary sheets {@code groups}, {@code factors}, {@code outputs} and {@code values}. */
public final class VocabularyLoader {
    private static final List<String> GROUP = List.of("group", "label da", "label en");

    private final CsvSheets sheets;
    private final Problems problems = new Problems();

    private VocabularyLoader(Content content) {
        this.sheets = new CsvSheets(content);
    }

    /** The vocabulary, or every problem in its sheets. */
    public static Reading<Vocabulary> load(Content content) {
        VocabularyLoader loader = new VocabularyLoader(content);
        Vocabulary vocabulary = loader.read();
        return loader.problems.isEmpty()
                ? new Reading.Done<>(vocabulary)
                : new Reading.Refused<>(loader.problems.all());
    }

    private Vocabulary read() {
        List<Group> groups = entries("groups", GROUP).stream().map(this::group).toList();
        List<Listing.Entry> factors = entries("factors", FactorReader.HEADINGS);
        List<Listing.Entry> outputs = entries("outputs", OutputReader.HEADINGS);
        Map<String, List<Value>> values = new ValueReader(problems).read(entries("values", ValueReader.HEADINGS));
        FactorReader factorReader = new FactorReader(groups, values, problems);
        OutputReader outputReader = new OutputReader(values, problems);
        Vocabulary vocabulary = new Vocabulary(
                groups,
                factors.stream()
                        .flatMap(entry -> factorReader.read(entry).stream())
                        .toList(),
                outputs.stream()
                        .flatMap(entry -> outputReader.read(entry).stream())
                        .toList());
        new VocabularyRules(vocabulary, problems).check(values.keySet());
        return vocabulary;
    }

    private List<Listing.Entry> entries(String sheet, List<String> headings) {
        return sheets.read(sheet, problems)
                .map(read -> Listing.of(read, headings, problems).entries())
                .orElse(List.of());
    }

    private Group group(Listing.Entry entry) {
        return new Group(entry.required("group", problems), Texts.required(entry, "label", problems));
    }
}
