package dk.trin.service.ui.rules;

import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.workbook.Choice;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * How the cells of a column are filled in.
 *
 * @param column its number in the sheet
 * @param name what the field is called
 * @param hint how to fill it in
 * @param options what can be chosen; empty where any text or number is taken
 * @param written the language that it is filled in in; empty for codes
 */
record GridEditor(int column, String name, Kind kind, String hint, List<Option> options, String written) {
    GridEditor {
        options = List.copyOf(options);
    }

    /** What the field is. */
    enum Kind {
        ONE,
        SOME,
        NUMBER,
        TEXT;

        /** As templates and scripts name it, {@code some}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing to choose.
     *
     * @param text as the sheet writes it
     * @param label what it stands for in the language of the reader; empty when the text says it
     * @param help when to choose it; empty where nothing is said
     */
    record Option(String text, String label, String help) {
        /** Both in one line. */
        public String shown() {
            return label.isEmpty() ? text : text + " – " + label;
        }
    }

    static GridEditor of(GridView.Column column, Choice choice, Language language) {
        List<Option> options =
                choice.listed().stream().map(option -> option(option, language)).toList();
        return new GridEditor(
                column.number(), column.name(), kind(choice), hint(choice, language), options, column.written());
    }

    private static Option option(Choice.Option option, Language language) {
        String label = option.label().in(language);
        return new Option(
                option.text(),
                label.equals(option.text()) ? "" : label,
                option.help().in(language));
    }

    private static Kind kind(Choice choice) {
        if (choice instanceof Choice.OneOf) {
            return Kind.ONE;
        }
        if (choice instanceof Choice.SomeOf) {
            return Kind.SOME;
        }
        return choice instanceof Choice.Number ? Kind.NUMBER : Kind.TEXT;
    }

    private static String hint(Choice choice, Language language) {
        if (choice instanceof Choice.Number number) {
            Range range = number.range();
            String unit = range.unit().in(language);
            return MessageFormat.format(GridWords.in(language, "hint.number"), range, unit)
                    .strip();
        }
        return choice instanceof Choice.SomeOf ? GridWords.in(language, "hint.some") : "";
    }
}
