package dk.trin.service.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableGridTest {
    private static final RuleSet STANDARD = ShippedRuleSets.load().ruleSet("standard");

    private static GridView grid(String table, Language language) {
        return TableGrid.of(STANDARD.table(table).orElseThrow(), STANDARD, language);
    }

    private static List<String> texts(GridView grid, String row) {
        return grid.rows().stream()
                .filter(each -> each.id().equals(row))
                .flatMap(each -> each.cells().stream())
                .map(GridView.Cell::text)
                .toList();
    }

    @Test
    void aRowReadsAsInTheSheet() {
        assertThat(texts(grid("intensity", Language.DANISH), "I3"))
                .startsWith("I3", "lav, middel", "alment", "få", "fast kontaktperson", "ordinært forløb");
    }

    @Test
    void aRowIsReadInEnglishByWhoPrefersIt() {
        assertThat(texts(grid("intensity", Language.ENGLISH), "I3"))
                .startsWith("I3", "low, medium", "general", "few", "fixed contact person", "ordinary course");
    }

    @Test
    void anOfferIsCalledByItsName() {
        GridView grid = grid("exercise-training", Language.DANISH);

        assertThat(grid.rows().stream()
                        .map(row -> row.cells().get(conclusion(grid)).text()))
                .contains("intet")
                .doesNotContain("exercise-group");
    }

    private static int conclusion(GridView grid) {
        return grid.columns().stream().map(GridView.Column::part).toList().indexOf(GridView.Part.CONCLUSION);
    }

    @Test
    void aColumnSaysHowItAsks() {
        assertThat(grid("intensity", Language.ENGLISH).columns())
                .extracting(GridView.Column::name)
                .startsWith("Row", "Clinical complexity – is one of");
    }

    @Test
    void columnsStandUnderWhatTheyAreFor() {
        assertThat(grid("intensity", Language.DANISH).groups())
                .extracting(GridView.Group::heading, GridView.Group::columns)
                .containsExactly(tuple("", 1), tuple("Hvis", 4), tuple("Så", 1), tuple("Fordi", 2));
    }

    @Test
    void whatDecidedIsSaidInWordsToo() {
        GridView grid = grid("intensity", Language.DANISH)
                .marked(
                        row -> row.id().equals("I3") ? GridView.Mark.DECIDES : GridView.Mark.NONE,
                        (row, column) -> GridView.Mark.NONE);

        assertThat(grid.html()).containsOnlyOnce("<span class=\"st-said\">").containsOnlyOnce("st-is-decides");
    }

    @Test
    void aTextIsNeverMarkup() {
        GridView.Column column = new GridView.Column(1, GridView.Part.TEXT, "", "Titel", "", "");
        GridView.Cell cell = new GridView.Cell("<b>&", "<i>", GridView.Mark.CHANGED, "\"<u>");
        GridView grid = new GridView(
                "offers",
                "Tilbud",
                List.of(column),
                List.of(new GridView.Row("1", 2, GridView.Mark.NONE, List.of(cell))));

        assertThat(grid.html())
                .contains("&lt;b&gt;&amp;", "&lt;i&gt;", "&quot;&lt;u&gt;")
                .doesNotContain("<b>", "<i>");
    }
}
