package dk.trin.service.ui.rules;

import dk.trin.rules.table.TableForm;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Group;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;

/** Heads the columns of sheets in the language of the reader. */
record GridHeadings(Vocabulary vocabulary, Language language) {
    private static final String EXPECTED = "expect ";
    private static final String REASON_IN_ENGLISH = "Begrundelse på engelsk";

    /** Whether what stands under a heading of a sheet is in English. */
    static boolean isEnglish(String heading) {
        return heading.equals(REASON_IN_ENGLISH) || heading.endsWith(" en");
    }

    /**
     * A column of a table.
     *
     * @param heading as the sheet has it, for a column that Trin does not know
     */
    GridView.Column table(int number, TableForm.Column column, String heading) {
        if (column instanceof TableForm.Column.Asks asks) {
            return vocabulary
                    .term(asks.term())
                    .map(term -> asking(number, term, GridWords.asks(asks.operator(), language)))
                    .orElse(column(number, GridView.Part.CONDITION, "if", heading));
        }
        if (column instanceof TableForm.Column.Concludes concludes) {
            String output = vocabulary
                    .output(concludes.output())
                    .map(Output::label)
                    .map(this::in)
                    .orElse(heading);
            return column(number, GridView.Part.CONCLUSION, "then", output);
        }
        if (column instanceof TableForm.Column.Gives) {
            return column(number, GridView.Part.CONCLUSION, "then", word("offer"));
        }
        if (column instanceof TableForm.Column.GivesNone) {
            return column(number, GridView.Part.CONCLUSION, "then", word("no-offer"));
        }
        return column instanceof TableForm.Column.Id
                ? column(number, GridView.Part.ID, "row", word("id"))
                : column(number, GridView.Part.TEXT, "because", prose(heading));
    }

    private GridView.Column asking(int number, Term term, String asks) {
        return new GridView.Column(
                number, GridView.Part.CONDITION, word("if"), in(term.label()), asks, GridWords.help(term, language));
    }

    /** The headings of reasons and sources are the same in every table that Trin ships. */
    private String prose(String heading) {
        return switch (heading) {
            case "Begrundelse" -> word("reason");
            case REASON_IN_ENGLISH -> word("reason-en");
            case "Kilde" -> word("source");
            default -> heading;
        };
    }

    /** A column of a list, by its heading. */
    GridView.Column list(int number, String heading) {
        if (vocabulary.factor(heading).isPresent()) {
            Factor factor = vocabulary.factor(heading).get();
            return new GridView.Column(
                    number,
                    GridView.Part.CONDITION,
                    group(factor),
                    in(factor.label()),
                    "",
                    GridWords.help(factor, language));
        }
        if (heading.startsWith(EXPECTED)) {
            return column(number, GridView.Part.CONCLUSION, "expected", named(heading));
        }
        if (number == 1) {
            return column(number, GridView.Part.ID, "row", named(heading));
        }
        return column(number, GridView.Part.TEXT, number == 2 ? "row" : "about", named(heading));
    }

    private String group(Factor factor) {
        return vocabulary.groups().stream()
                .filter(group -> group.code().equals(factor.group()))
                .map(Group::label)
                .map(this::in)
                .findFirst()
                .orElse(factor.group());
    }

    private String named(String heading) {
        return GridWords.heading(language, heading).orElse(heading);
    }

    private GridView.Column column(int number, GridView.Part part, String group, String heading) {
        return new GridView.Column(number, part, word(group), heading, "", "");
    }

    private String word(String key) {
        return GridWords.in(language, key);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
