package dk.trin.rules.ruleset;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sheet {@code about}: one key a row, {@code source} and {@code table} as often as needed. */
final class AboutReader {
    private static final List<String> HEADINGS = List.of("key", "da", "en");
    private static final List<String> REPEATED = List.of("source", "table");
    private static final List<String> ONCE =
            List.of("id", "version", "title", "purpose", "model", "authority", "valid from", "valid to", "change");

    private final Sheet sheet;
    private final Problems problems;
    private final Map<String, Listing.Entry> once = new HashMap<>();
    private final List<Listing.Entry> entries;

    AboutReader(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.entries = Listing.of(sheet, HEADINGS, problems).entries();
        entries.forEach(this::place);
    }

    /** What the sheet says; absent where the parts that everything rests on cannot be read. */
    Optional<About> read(String folder) {
        int before = problems.count();
        String id = cell("id").text();
        if (!id.equals(folder)) {
            problems.add(
                    Problem.of(ProblemCode.UNKNOWN_CODE, cell("id").place(), id).allowing(List.of(folder)));
        }
        Optional<Integer> version = cell("version").count();
        Optional<LocalDate> from = cell("valid from").date();
        Optional<LocalDate> to = cell("valid to").text().isEmpty()
                ? Optional.empty()
                : cell("valid to").date();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.add(ProblemCode.OUT_OF_RANGE, cell("valid to").place(), to.get(), "≥ " + from.get());
        }
        checkTables();
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new About(
                id,
                version.orElseThrow(),
                text("title"),
                text("purpose"),
                text("model"),
                text("authority"),
                from.orElseThrow(),
                to,
                text("change"),
                repeated("source").map(this::text).toList(),
                repeated("table").map(entry -> entry.cell("da")).toList()));
    }

    private void checkTables() {
        Set<String> seen = new HashSet<>();
        repeated("table").forEach(entry -> {
            if (!seen.add(entry.required("da", problems))) {
                problems.add(ProblemCode.DUPLICATE, entry.place("da"), entry.cell("da"));
            }
        });
    }

    private void place(Listing.Entry entry) {
        String key = entry.required("key", problems);
        if (REPEATED.contains(key)) {
            return;
        }
        if (!ONCE.contains(key)) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_CODE, entry.place("key"), key)
                    .allowing(Nearest.first(
                            key, Stream.concat(ONCE.stream(), REPEATED.stream()).toList())));
        } else if (once.put(key, entry) != null) {
            problems.add(ProblemCode.DUPLICATE, entry.place("key"), key);
        }
    }

    private Stream<Listing.Entry> repeated(String key) {
        return entries.stream().filter(entry -> entry.cell("key").equals(key));
    }

    private Cell cell(String key) {
        Listing.Entry entry = once.get(key);
        return entry == null
                ? new Cell("", sheet.place(), problems)
                : new Cell(entry.cell("da"), entry.place("da"), problems);
    }

    private Text text(String key) {
        Listing.Entry entry = once.get(key);
        if (entry == null) {
            problems.add(ProblemCode.MISSING_CELL, sheet.place(), key);
            return Text.EMPTY;
        }
        return text(entry);
    }

    private Text text(Listing.Entry entry) {
        return new Text(entry.required("da", problems), entry.required("en", problems));
    }
}
