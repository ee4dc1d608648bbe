package dk.trin.service.versions;

import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.vocabulary.VocabularyLoader;
import dk.trin.rules.workbook.Workbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that a version reads, frozen with it: its sheets and the vocabulary. Immutable. Every sheet can be read as
 * cells; whether they make a rule set is another matter.
 *
 * @param files CSV by path, {@code standard/about.csv} beside {@code factors.csv}
 */
public record VersionContent(String ruleSet, Map<String, String> files) {
    private static final List<String> VOCABULARY = List.of("groups", "factors", "values", "outputs");
    private static final String ABOUT = "about";
    private static final String TABLE = ".drl";
    private static final String PACKAGE = "dk.trin.";

    public VersionContent {
        files = Map.copyOf(files);
    }

    /** The content of a rule set in a folder, as of now; whatever is wrong with it is a defect. */
    static VersionContent gather(Content source, String ruleSet) {
        Map<String, String> files = new TreeMap<>();
        VOCABULARY.forEach(name ->
                files.put(name + ".csv", new String(source.read(name + ".csv").orElseThrow(), StandardCharsets.UTF_8)));
        VersionContent content = new VersionContent(ruleSet, files);
        return content.with(
                Workbook.gather(new CsvSheets(source), ruleSet).orDefect().sheets());
    }

    /** The sheets in the order of the workbook's tabs. */
    public List<Sheet> sheets() {
        return Workbook.gather(new CsvSheets(source()), ruleSet).orDefect().sheets();
    }

    /** The vocabulary that the version is read by. */
    public Vocabulary vocabulary() {
        return VocabularyLoader.load(source()).orDefect();
    }

    /** The rule set that the sheets make, or every problem there is. */
    public Reading<RuleSet> read() {
        return RuleSetLoader.load(source(), ruleSet, vocabulary());
    }

    /** The same with other sheets in place of its own; the vocabulary stays. */
    VersionContent with(List<Sheet> sheets) {
        Map<String, String> changed = new TreeMap<>();
        files.forEach((path, csv) -> {
            if (!path.contains("/")) {
                changed.put(path, csv);
            }
        });
        sheets.forEach(sheet -> changed.put(path(sheet.name()), csv(sheet)));
        return new VersionContent(ruleSet, changed);
    }

    /** The same after the edits, all of them; empty when one of them cannot be made. */
    Optional<VersionContent> edited(List<Edit> edits) {
        Map<String, SheetEdits> byName = new LinkedHashMap<>();
        sheets().forEach(sheet -> byName.put(sheet.name(), new SheetEdits(sheet)));
        for (Edit edit : edits) {
            SheetEdits sheet = byName.get(edit.sheet());
            if (sheet == null) {
                return Optional.empty();
            }
            sheet.apply(edit);
        }
        if (!byName.values().stream().allMatch(SheetEdits::arePossible)) {
            return Optional.empty();
        }
        VersionContent edited =
                with(byName.values().stream().map(SheetEdits::sheet).toList());
        return edited.isLegible() ? Optional.of(edited) : Optional.empty();
    }

    /** Whether every sheet that there should be is there and holds nothing that no cell may hold. */
    boolean isLegible() {
        return Workbook.gather(new CsvSheets(source()), ruleSet) instanceof Reading.Done;
    }

    /** The same under this name: whatever the sheets say, a version has the number and the rule set it is kept by. */
    VersionContent as(VersionId id) {
        List<Sheet> renamed = sheets().stream()
                .map(sheet -> sheet.name().equals(ABOUT)
                        ? withLine(
                                withLine(sheet, "id", List.of(id.ruleSet(), "")),
                                "version",
                                List.of(String.valueOf(id.number()), ""))
                        : sheet)
                .map(sheet -> sheet.name().endsWith(TABLE)
                        ? withLine(sheet, "RuleSet", List.of(PACKAGE + id.ruleSet()))
                        : sheet)
                .toList();
        return new VersionContent(id.ruleSet(), files).with(renamed);
    }

    /** The same, saying what is new in it. */
    VersionContent changing(Text change) {
        return with(sheets().stream()
                .map(sheet -> sheet.name().equals(ABOUT)
                        ? withLine(sheet, "change", List.of(change.danish(), change.english()))
                        : sheet)
                .toList());
    }

    private static Sheet withLine(Sheet sheet, String key, List<String> values) {
        return new Sheet(
                sheet.name(),
                sheet.lines().stream()
                        .map(line -> line.cell(1).equals(key) ? line(line.number(), key, values) : line)
                        .toList());
    }

    private static Line line(int number, String key, List<String> values) {
        List<String> cells = new ArrayList<>(List.of(key));
        cells.addAll(values);
        return new Line(number, cells);
    }

    private Content source() {
        return path -> Optional.ofNullable(files.get(path)).map(csv -> csv.getBytes(StandardCharsets.UTF_8));
    }

    private String path(String sheet) {
        return ruleSet + "/" + sheet + ".csv";
    }

    private static String csv(Sheet sheet) {
        return new String(CsvWriter.write(sheet), StandardCharsets.UTF_8);
    }
}
