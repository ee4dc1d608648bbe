package dk.trin.rules.ruleset;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import dk.trin.rules.sheet.Listing;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.LabelledCell;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the sheet {@code scenarios}. */
final class ScenarioReader {
    /** Written where nothing is expected to be found. */
    static final String NONE = "ingen";

    private static final List<Outputs> POSSIBLE = List.of(Outputs.INTENSITY, Outputs.COORDINATION, Outputs.FOLLOW_UP);
    static final List<String> EXPECTED = List.of(
            "expect status",
            "expect intensity",
            "expect coordination",
            "expect offers has",
            "expect offers lacks",
            "expect supports has",
            "expect supports lacks",
            "expect referBack",
            "expect followUp",
            "source");

    private final Vocabulary vocabulary;
    private final Catalogue catalogue;
    private final Problems problems;

    ScenarioReader(Vocabulary vocabulary, Catalogue catalogue, Problems problems) {
        this.vocabulary = vocabulary;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    List<Scenario> read(Sheet sheet) {
        List<String> headings = Stream.of(
                        List.of("id", "title"),
                        vocabulary.factors().stream().map(Factor::code).toList(),
                        EXPECTED)
                .flatMap(List::stream)
                .toList();
        Set<String> ids = new HashSet<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (Listing.Entry entry : Listing.of(sheet, headings, problems).entries()) {
            if (problems.isFull()) {
                break;
            }
            if (!ids.add(entry.required("id", problems))) {
                problems.add(ProblemCode.DUPLICATE, entry.place("id"), entry.cell("id"));
            }
            scenarios.add(new Scenario(
                    entry.cell("id"),
                    entry.required("title", problems),
                    entry.line(),
                    assessment(entry),
                    expectation(entry),
                    entry.required("source", problems)));
        }
        return scenarios;
    }

    private Assessment assessment(Listing.Entry entry) {
        Assessment assessment = Assessment.empty(vocabulary);
        for (Factor factor : vocabulary.factors()) {
            if (!entry.cell(factor.code()).isEmpty()) {
                Optional<Answer> answer = new AnswerReader(problems).read(factor, cell(entry, factor.code()));
                assessment = answer.isPresent() ? assessment.with(factor, answer.get()) : assessment;
            }
        }
        return assessment;
    }

    private Expectation expectation(Listing.Entry entry) {
        Map<String, List<Value>> possible = new HashMap<>();
        for (Outputs output : POSSIBLE) {
            String heading = "expect " + output.code();
            if (!entry.cell(heading).isEmpty()) {
                possible.put(output.code(), values(entry, heading, output));
            }
        }
        String referBack = entry.cell("expect referBack");
        return new Expectation(
                status(entry),
                possible,
                referBack.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                referBack.equals(NONE)
                                        ? List.of()
                                        : values(entry, "expect referBack", Outputs.REFER_BACK)),
                offers(entry, "expect offers has"),
                offers(entry, "expect offers lacks"),
                values(entry, "expect supports has", Outputs.SUPPORTS),
                values(entry, "expect supports lacks", Outputs.SUPPORTS));
    }

    private Optional<Value> status(Listing.Entry entry) {
        return entry.cell("expect status").isEmpty()
                ? Optional.empty()
                : cell(entry, "expect status")
                        .oneOf(vocabulary.known(Outputs.STATUS).values(), Value::code);
    }

    private List<Value> values(Listing.Entry entry, String heading, Outputs output) {
        return new LabelledCell(vocabulary.known(output), cell(entry, heading), problems).values();
    }

    private List<String> offers(Listing.Entry entry, String heading) {
        List<String> codes = cell(entry, heading).items();
        for (String code : codes) {
            if (catalogue.offer(code).isEmpty() && !problems.isFull()) {
                problems.add(Problem.of(ProblemCode.UNKNOWN_OFFER, entry.place(heading), code)
                        .allowing(Nearest.first(code, catalogue.codes())));
            }
        }
        return codes;
    }

    private Cell cell(Listing.Entry entry, String heading) {
        return new Cell(entry.cell(heading), entry.place(heading), problems);
    }
}
