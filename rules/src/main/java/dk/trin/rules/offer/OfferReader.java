package dk.trin.rules.offer;

import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Fsiii;
import dk.trin.rules.vocabulary.LabelledCell;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Texts;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sheet {@code offers}. */
public final class OfferReader {
    private static final String ALWAYS = "all";
    private static final List<String> BEFORE = List.of(
            "code",
            "type",
            "label da",
            "label en",
            "description da",
            "description en",
            "who for da",
            "who for en",
            "format",
            "adaptation",
            "diagnoses",
            "languages",
            "interpreter",
            "fsiii",
            "delivery type");
    private static final List<String> AFTER = List.of("duration source", "source");

    private final Vocabulary vocabulary;
    private final Problems problems;

    public OfferReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    public Catalogue read(Sheet sheet) {
        List<Offer> offers = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Listing.Entry entry : Listing.of(sheet, headings(), problems).entries()) {
            if (problems.isFull()) {
                break;
            }
            if (!codes.add(entry.required("code", problems))) {
                problems.add(ProblemCode.DUPLICATE, entry.place("code"), entry.cell("code"));
            }
            offer(entry).ifPresent(offers::add);
        }
        return new Catalogue(offers);
    }

    /** Steps are numbered in the sheet: the first intensity is 1. */
    private List<String> headings() {
        List<String> extents = Stream.concat(Stream.of(ALWAYS), steps().keySet().stream())
                .flatMap(step -> Stream.of(
                        step + " duration da", step + " duration en", step + " frequency da", step + " frequency en"))
                .toList();
        return Stream.of(BEFORE, extents, AFTER).flatMap(List::stream).toList();
    }

    private Map<String, String> steps() {
        List<Value> intensities = vocabulary.known(Outputs.INTENSITY).values();
        Map<String, String> steps = new LinkedHashMap<>();
        for (int step = 1; step <= intensities.size(); step++) {
            steps.put(String.valueOf(step), intensities.get(step - 1).code());
        }
        return steps;
    }

    private Optional<Offer> offer(Listing.Entry entry) {
        Optional<Value> type = code(entry, "type", Outputs.OFFER_TYPE);
        Optional<Value> format = code(entry, "format", Outputs.FORMAT);
        Optional<Value> adaptation = code(entry, "adaptation", Outputs.ADAPTATION);
        Optional<Value> delivery = code(entry, "delivery type", Outputs.DELIVERY_TYPE);
        entry.required("fsiii", problems);
        entry.required("languages", problems);
        if (Stream.of(type, format, adaptation, delivery).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Offer(
                entry.cell("code"),
                type.get(),
                Texts.required(entry, "label", problems),
                Texts.required(entry, "description", problems),
                Texts.required(entry, "who for", problems),
                format.get(),
                adaptation.get(),
                labels(entry, "diagnoses", "clinical.diagnoses"),
                labels(entry, "languages", "practical.preferredLanguage"),
                new Cell(entry.cell("interpreter"), entry.place("interpreter"), problems).yes(),
                Fsiii.read(entry, problems),
                delivery.get(),
                extent(entry, ALWAYS),
                extents(entry),
                entry.required("duration source", problems),
                entry.required("source", problems)));
    }

    private Optional<Value> code(Listing.Entry entry, String heading, Outputs output) {
        return new Cell(entry.cell(heading), entry.place(heading), problems)
                .oneOf(vocabulary.known(output).values(), Value::code);
    }

    private List<Value> labels(Listing.Entry entry, String heading, String factor) {
        Factor term = vocabulary.factor(factor).orElseThrow(() -> new IllegalStateException("no factor " + factor));
        Cell cell = new Cell(entry.cell(heading), entry.place(heading), problems);
        return new LabelledCell(term, cell, problems).values();
    }

    private Map<String, Offer.Extent> extents(Listing.Entry entry) {
        Map<String, Offer.Extent> extents = new HashMap<>();
        steps().forEach((step, intensity) -> {
            Offer.Extent extent = extent(entry, step);
            if (!extent.equals(Offer.Extent.UNSAID)) {
                extents.put(intensity, extent);
            }
        });
        return extents;
    }

    private Offer.Extent extent(Listing.Entry entry, String step) {
        return new Offer.Extent(
                Texts.optional(entry, step + " duration", problems),
                Texts.optional(entry, step + " frequency", problems));
    }
}
