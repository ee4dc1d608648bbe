package dk.trin.service.ui.rules;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.TableForm;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.workbook.Choice;
import dk.trin.rules.workbook.Choices;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lays out a sheet as it is written, readable or not, with headings in the language of the reader. */
final class GridSheet {
    private final Sheet sheet;
    private final Optional<TableForm> form;
    private final List<Choice> choices;
    private final GridHeadings headings;
    private final Language language;

    /** @param sheets all of the version, the sheet among them */
    GridSheet(Sheet sheet, List<Sheet> sheets, Vocabulary vocabulary, Language language) {
        this.sheet = sheet;
        this.form = TableForm.of(sheet);
        this.choices = new Choices(vocabulary, sheets).of(sheet);
        this.headings = new GridHeadings(vocabulary, language);
        this.language = language;
    }

    /** The line of the sheet that the first row stands in. */
    int firstLine() {
        return form.map(TableForm::headings).orElse(1) + 1;
    }

    /** What each column takes, from column A. */
    List<Choice> choices() {
        return choices;
    }

    List<GridView.Column> columns() {
        if (form.isPresent()) {
            return IntStream.range(0, form.get().columns().size())
                    .mapToObj(index ->
                            headings.table(index + 1, form.get().columns().get(index), heading(index + 1)))
                    .map(this::written)
                    .toList();
        }
        return IntStream.rangeClosed(1, choices.size())
                .mapToObj(column -> headings.list(column, heading(column)))
                .map(this::written)
                .toList();
    }

    /** A sheet is written in Danish, but for its codes and for texts that are said to be in English. */
    private GridView.Column written(GridView.Column column) {
        Choice choice = choices.get(column.number() - 1);
        boolean coded = column.part() == GridView.Part.ID
                || choice.listed().stream()
                        .anyMatch(option -> !option.text().equals(option.label().danish()));
        return coded ? column : column.writtenIn(GridHeadings.isEnglish(heading(column.number())) ? "en" : "da");
    }

    private String heading(int column) {
        int line = firstLine() - 1;
        return line <= sheet.lines().size() ? sheet.lines().get(line - 1).cell(column) : "";
    }

    /** What is said above a table, by the name of its property; nothing for a list. */
    Map<String, String> properties() {
        return properties(sheet);
    }

    private static Map<String, String> properties(Sheet sheet) {
        Map<String, String> properties = new HashMap<>();
        int above = TableForm.of(sheet).map(TableForm::ruleTable).orElse(1) - 1;
        sheet.lines().subList(0, above).forEach(line -> properties.putIfAbsent(line.cell(1), line.cell(2)));
        return properties;
    }

    /** What a reader calls a sheet. */
    static String title(Sheet sheet, Language language) {
        String property = language == Language.DANISH ? "Title" : "TitleEnglish";
        String title = properties(sheet).getOrDefault(property, "");
        return title.isEmpty()
                ? GridWords.find(language, "sheet." + sheet.name()).orElse(sheet.name())
                : title;
    }

    GridView view() {
        List<GridView.Row> rows = lines().stream().map(this::row).toList();
        return new GridView(sheet.name(), title(sheet, language), columns(), rows);
    }

    /** Every line below the headings up to the last with something in it. */
    List<Line> lines() {
        List<Line> lines = sheet.lines();
        int last = lines.size();
        while (last >= firstLine() && lines.get(last - 1).isEmpty()) {
            last--;
        }
        return last < firstLine() ? List.of() : lines.subList(firstLine() - 1, last);
    }

    private GridView.Row row(Line line) {
        List<GridView.Cell> cells = new ArrayList<>();
        for (int column = 1; column <= choices.size(); column++) {
            cells.add(new GridView.Cell(
                    line.cell(column), "", GridView.Mark.NONE, note(choices.get(column - 1), line.cell(column))));
        }
        return new GridView.Row(line.cell(1), line.number(), GridView.Mark.NONE, cells);
    }

    /** A code says little; what it stands for is said below it. */
    private String note(Choice choice, String text) {
        boolean code = choice instanceof Choice.OneOf;
        return choice.listed().stream()
                .filter(option -> code && option.text().equals(text))
                .filter(option -> !option.label().danish().equals(text))
                .map(option -> option.label().in(language))
                .findFirst()
                .orElse("");
    }
}
