package dk.trin.rules.population;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheets {@code shares}, {@code pulls} and {@code only-for}. Used once. */
final class PopulationLoader {
    private static final List<String> SHARES = List.of("factor", "value", "from", "below", "share", "source");
    private static final List<String> PULLS = List.of("trait", "follows", "weight", "source");
    private static final List<String> ONLY_FOR = List.of("factor", "only for", "values", "source");

    private final CsvSheets sheets;
    private final Vocabulary vocabulary;
    private final Problems problems = new Problems();
    private final Map<String, List<Trait.Pull>> pulls = new HashMap<>();
    private final Map<String, Trait.OnlyFor> onlyFor = new HashMap<>();

    PopulationLoader(Content content, Vocabulary vocabulary) {
        this.sheets = new CsvSheets(content);
        this.vocabulary = vocabulary;
    }

    Reading<Population> load() {
        entries("pulls", PULLS).forEach(this::pull);
        entries("only-for", ONLY_FOR).forEach(this::onlyFor);
        Map<Factor, List<Listing.Entry>> byFactor = new LinkedHashMap<>();
        for (Listing.Entry entry : entries("shares", SHARES)) {
            factor(entry, "factor")
                    .ifPresent(factor -> byFactor.computeIfAbsent(factor, none -> new ArrayList<>())
                            .add(entry));
        }
        List<Trait> traits = new ArrayList<>();
        byFactor.forEach((factor, entries) -> traits.addAll(traits(factor, entries)));
        new Pulls(pulls, problems).check(traits);
        return problems.isEmpty()
                ? new Reading.Done<>(new Population(vocabulary, traits))
                : new Reading.Refused<>(problems.all());
    }

    private List<Listing.Entry> entries(String sheet, List<String> headings) {
        List<Listing.Entry> entries = sheets.read("population/" + sheet, problems)
                .map(read -> Listing.of(read, headings, problems).entries())
                .orElse(List.of());
        entries.forEach(entry -> entry.required("source", problems));
        return entries;
    }

    private void pull(Listing.Entry entry) {
        cell(entry, "weight")
                .number()
                .ifPresent(weight -> pulls.computeIfAbsent(entry.required("trait", problems), none -> new ArrayList<>())
                        .add(new Trait.Pull(entry.required("follows", problems), weight.intValue())));
    }

    private void onlyFor(Listing.Entry entry) {
        Optional<Factor> asked = factor(entry, "only for");
        factor(entry, "factor")
                .ifPresent(factor -> asked.ifPresent(other -> onlyFor.put(
                        factor.code(),
                        new Trait.OnlyFor(
                                other,
                                cell(entry, "values").items().stream()
                                        .flatMap(code -> value(entry, "values", other, code).stream())
                                        .toList()))));
    }

    private List<Trait> traits(Factor factor, List<Listing.Entry> entries) {
        if (factor.kind() == Kind.SET) {
            return entries.stream()
                    .flatMap(entry -> value(entry, "value", factor, entry.cell("value")).stream()
                            .map(member -> member(factor, member, share(entry))))
                    .toList();
        }
        List<Band> bands =
                entries.stream().flatMap(entry -> band(factor, entry).stream()).toList();
        int sum = bands.stream().mapToInt(Band::share).sum();
        if (sum != Band.ALL) {
            problems.add(ProblemCode.OUT_OF_RANGE, entries.get(0).place("share"), sum / 100.0 + " %", "100 %");
        }
        Optional<Trait.OnlyFor> only = Optional.ofNullable(onlyFor.get(factor.code()));
        return List.of(new Trait.OfFactor(factor, bands, pulls.getOrDefault(factor.code(), List.of()), only));
    }

    private Trait member(Factor factor, Value member, int share) {
        List<Trait.Pull> own = pulls.getOrDefault(factor.code() + "/" + member.code(), List.of());
        return new Trait.OfMember(factor, member, share, own);
    }

    private Optional<Band> band(Factor factor, Listing.Entry entry) {
        int share = share(entry);
        if (!factor.kind().isNumber()) {
            return value(entry, "value", factor, entry.cell("value")).map(value -> new Band.OfValue(value, share));
        }
        Optional<Integer> from = number(factor, entry, "from", 0);
        Optional<Integer> below = number(factor, entry, "below", 1);
        return from.flatMap(least -> below.map(limit -> new Band.OfNumbers(least, limit, share)));
    }

    /** A whole number; it, less what lies outside the band, is one that the factor can have. */
    private Optional<Integer> number(Factor factor, Listing.Entry entry, String heading, int outside) {
        return cell(entry, heading)
                .number()
                .filter(number -> {
                    Range range = factor.range().orElseThrow();
                    boolean fits = Cell.isWhole(number) && range.contains(number.subtract(BigDecimal.valueOf(outside)));
                    if (!fits) {
                        problems.add(ProblemCode.OUT_OF_RANGE, entry.place(heading), number, range);
                    }
                    return fits;
                })
                .map(BigDecimal::intValueExact);
    }

    /** A share is written in per cent, with at most two decimals. */
    private int share(Listing.Entry entry) {
        return cell(entry, "share")
                .number()
                .map(percent -> percent.movePointRight(2).intValue())
                .orElse(0);
    }

    private Optional<Factor> factor(Listing.Entry entry, String heading) {
        return cell(entry, heading).oneOf(vocabulary.factors(), Factor::code);
    }

    private Optional<Value> value(Listing.Entry entry, String heading, Term term, String code) {
        return new Cell(code, entry.place(heading), problems).oneOf(term.values(), Value::code);
    }

    private Cell cell(Listing.Entry entry, String heading) {
        return new Cell(entry.cell(heading), entry.place(heading), problems);
    }
}
