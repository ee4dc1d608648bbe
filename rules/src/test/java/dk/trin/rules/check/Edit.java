package dk.trin.rules.check;

import dk.trin.rules.Shipped;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** The rule set {@code standard} with one sheet changed, as a rule author would change it. */
final class Edit {
    private static final String FOLDER = "standard/";

    private final String sheet;
    private final List<List<String>> lines;

    private Edit(String sheet) {
        this.sheet = sheet;
        this.lines = read(sheet);
    }

    /** One cell: in the row with this id, below a heading that begins like this, another text. */
    static Edit cell(String sheet, String row, String heading, String text) {
        Edit edit = new Edit(sheet);
        int column = edit.column(heading);
        edit.row(row).set(column, text);
        return edit;
    }

    /** One more line above the table. */
    static Edit property(String sheet, String... cells) {
        Edit edit = new Edit(sheet);
        edit.lines.add(1, new ArrayList<>(List.of(cells)));
        return edit;
    }

    /** Anything else that is done to the lines of a sheet. */
    static Edit lines(String sheet, Consumer<Edit> change) {
        Edit edit = new Edit(sheet);
        change.accept(edit);
        return edit;
    }

    List<List<String>> lines() {
        return lines;
    }

    List<String> row(String id) {
        return lines.stream().filter(line -> line.get(0).equals(id)).findFirst().orElseThrow();
    }

    /** The number of a column, from 0. */
    int column(String heading) {
        List<String> headings = lines.stream()
                .filter(line -> List.of("Række", "code", "id").contains(line.get(0)))
                .findFirst()
                .orElseThrow();
        for (int column = 0; column < headings.size(); column++) {
            if (headings.get(column).startsWith(heading)) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column " + heading);
    }

    Reading<RuleSet> reading() {
        return RuleSetLoader.load(content(), "standard", Shipped.vocabulary());
    }

    RuleSet ruleSet() {
        return reading().orDefect();
    }

    private Content content() {
        byte[] changed = csv().getBytes(StandardCharsets.UTF_8);
        return path -> path.equals(FOLDER + sheet + ".csv")
                ? Optional.of(changed)
                : Content.shipped().read(path);
    }

    private String csv() {
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<List<String>> read(String sheet) {
        String csv = new String(Content.shipped().read(FOLDER + sheet + ".csv").orElseThrow(), StandardCharsets.UTF_8);
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = format.parse(new StringReader(csv))) {
            List<List<String>> lines = new ArrayList<>();
            parser.forEach(line -> lines.add(new ArrayList<>(line.toList())));
            return lines;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
