package dk.trin.rules.workbook;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.sheet.Sheets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheets of one rule set, together.
 *
 * @param sheets in the order of the tabs; those with problems hold what could be seen of them
 * @param problems what was wrong with cells and tabs when they were read; a sheet with a problem is not read further
 */
public record Workbook(List<Sheet> sheets, List<Problem> problems) implements Sheets {
    static final String ABOUT = "about";

    public Workbook {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
    }

    public Workbook(List<Sheet> sheets) {
        this(sheets, List.of());
    }

    /** The sheets of a rule set that is kept as CSV, or every problem that kept them from being read. */
    public static Reading<Workbook> gather(Sheets source, String ruleSet) {
        Problems problems = new Problems();
        List<Sheet> sheets = new ArrayList<>();
        source.read(ruleSet + "/" + ABOUT, problems)
                .map(Workbook::names)
                .ifPresent(names -> names.forEach(
                        name -> source.read(ruleSet + "/" + name, problems).ifPresent(sheets::add)));
        return problems.isEmpty() ? new Reading.Done<>(new Workbook(sheets)) : new Reading.Refused<>(problems.all());
    }

    /** The names of the sheets of a rule set, as its sheet {@code about} lists them. */
    static List<String> names(Sheet about) {
        List<String> names = new ArrayList<>(List.of(ABOUT));
        for (Line line : about.lines()) {
            if (line.cell(1).equals("table") && !line.cell(2).isEmpty()) {
                names.add(line.cell(2) + ".drl");
            }
        }
        names.addAll(List.of("offers", "scenarios"));
        return names;
    }

    /** The sheet with that name. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** The id that the rule set gives itself; empty when it gives none. */
    public String ruleSet() {
        return sheet(ABOUT).stream()
                .flatMap(about -> about.lines().stream())
                .filter(line -> line.cell(1).equals("id"))
                .map(line -> line.cell(2))
                .findFirst()
                .orElse("");
    }

    /** The sheets as the CSV files that Git keeps, by file name. */
    public Map<String, byte[]> csv() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        sheets.forEach(sheet -> files.put(sheet.name() + ".csv", CsvWriter.write(sheet)));
        return files;
    }

    @Override
    public Optional<Sheet> read(String path, Problems into) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<Sheet> sheet = sheet(name);
        if (name.equals(ABOUT)) {
            problems.stream().filter(problem -> !isListed(problem.place())).forEach(into::add);
        }
        List<Problem> own = problems.stream()
                .filter(problem -> problem.place().sheet().equals(name))
                .toList();
        own.forEach(into::add);
        if (sheet.isEmpty()) {
            into.add(ProblemCode.MISSING_SHEET, Place.sheet(name), name);
        }
        return own.isEmpty() ? sheet : Optional.empty();
    }

    private boolean isListed(Place place) {
        return sheet(ABOUT).stream().anyMatch(about -> names(about).contains(place.sheet()));
    }
}
