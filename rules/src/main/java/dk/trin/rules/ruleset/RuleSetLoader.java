package dk.trin.rules.ruleset;

import dk.trin.rules.cells.Grid;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.offer.OfferReader;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.sheet.Sheets;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.table.TableReader;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a rule set from its sheets: all of it, or every problem there is. */
public final class RuleSetLoader {
    private final Vocabulary vocabulary;
    private final Sheets sheets;
    private final Problems problems = new Problems();
    private final List<Sheet> read = new ArrayList<>();

    private RuleSetLoader(Sheets sheets, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.sheets = sheets;
    }

    /** The rule set in the folder of that name, kept as CSV. */
    public static Reading<RuleSet> load(Content content, String folder, Vocabulary vocabulary) {
        return load(new CsvSheets(content), folder, vocabulary);
    }

    /** The rule set of that name, wherever its sheets come from. */
    public static Reading<RuleSet> load(Sheets sheets, String id, Vocabulary vocabulary) {
        RuleSetLoader loader = new RuleSetLoader(sheets, vocabulary);
        Optional<RuleSet> ruleSet = loader.ruleSet(id);
        return ruleSet.isPresent() && loader.problems.isEmpty()
                ? new Reading.Done<>(ruleSet.get())
                : new Reading.Refused<>(loader.problems.all());
    }

    private Optional<RuleSet> ruleSet(String folder) {
        Optional<About> about = sheet(folder, "about").flatMap(sheet -> new AboutReader(sheet, problems).read(folder));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        List<Sheet> tableSheets = about.get().tables().stream()
                .flatMap(name -> sheet(folder, name + ".drl").stream())
                .toList();
        Catalogue offers = sheet(folder, "offers")
                .map(sheet -> new OfferReader(vocabulary, problems).read(sheet))
                .orElse(new Catalogue(List.of()));
        List<Scenario> scenarios = sheet(folder, "scenarios")
                .map(sheet -> new ScenarioReader(vocabulary, offers, problems).read(sheet))
                .orElse(List.of());
        TableReader reader = new TableReader(folder, vocabulary, offers, problems);
        List<DecisionTable> tables = tableSheets.stream()
                .flatMap(sheet -> reader.read(sheet).stream())
                .toList();
        if (tables.size() < about.get().tables().size() || tables.isEmpty()) {
            return Optional.empty();
        }
        TableOrder order = new TableOrder(tables, problems);
        Grid grid = new RuleGrid(vocabulary, tables, problems).lay();
        if (problems.isEmpty()) {
            tables.forEach(table -> checkReachable(table, grid));
        }
        return Optional.of(
                new RuleSet(about.get(), vocabulary, offers, tables, order.stages(), grid, scenarios, hash(grid)));
    }

    private Optional<Sheet> sheet(String folder, String name) {
        Optional<Sheet> sheet = sheets.read(folder + "/" + name, problems);
        sheet.ifPresent(read::add);
        return sheet;
    }

    private void checkReachable(DecisionTable table, Grid grid) {
        for (Row row : table.rows()) {
            if (row.region(grid).isEmpty()) {
                Sheet place = new Sheet(table.sheet(), List.of());
                problems.add(
                        ProblemCode.UNREACHABLE_CONDITION, place.place(new Line(row.line(), List.of()), 0), row.id());
            }
        }
    }

    private String hash(Grid grid) {
        List<Term> terms = Stream.<Term>concat(
                        grid.terms().stream(), vocabulary.outputs().stream().filter(output -> !grid.has(output)))
                .toList();
        return ContentHash.of(read, terms);
    }
}
