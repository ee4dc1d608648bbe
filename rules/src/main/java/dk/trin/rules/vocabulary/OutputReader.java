package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet {@code outputs}. */
final class OutputReader {
    static final List<String> HEADINGS =
            List.of("output", "kind", "need", "label da", "label en", "help da", "help en", "source");

    private final Map<String, List<Value>> values;
    private final Problems problems;

    OutputReader(Map<String, List<Value>> values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<Output> read(Listing.Entry entry) {
        String code = entry.required("output", problems);
        Optional<OutputKind> kind = oneOf(entry, "kind", OutputKind.values());
        Optional<Need> need = oneOf(entry, "need", Need.values());
        if (kind.isEmpty() || need.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Output(
                code,
                kind.get(),
                need.get(),
                Texts.required(entry, "label", problems),
                Texts.required(entry, "help", problems),
                entry.required("source", problems),
                values.getOrDefault(code, List.of())));
    }

    private <E extends Enum<E>> Optional<E> oneOf(Listing.Entry entry, String heading, E[] all) {
        return new Cell(entry.required(heading, problems), entry.place(heading), problems)
                .oneOf(List.of(all), each -> each.name().toLowerCase(Locale.ROOT));
    }
}
