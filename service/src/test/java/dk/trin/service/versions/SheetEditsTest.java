package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetEditsTest {
    private static final String NAME = "offers";

    @Test
    void aCellIsSetAlsoToTheRightOfTheLastOne() {
        assertThat(after(new Edit.SetCell(NAME, 2, 3, "new"))).isEqualTo("a1 a2|b1 b2 new|c1 c2");
    }

    @Test
    void anInsertedRowPushesTheOthersDown() {
        assertThat(after(new Edit.InsertRow(NAME, 2))).isEqualTo("a1 a2||b1 b2|c1 c2");
        assertThat(after(new Edit.InsertRow(NAME, 4))).isEqualTo("a1 a2|b1 b2|c1 c2|");
    }

    @Test
    void aDuplicateStandsBelowAndHasNoIdYet() {
        assertThat(after(new Edit.DuplicateRow(NAME, 2))).isEqualTo("a1 a2|b1 b2| b2|c1 c2");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, b1 b2|c1 c2|a1 a2", "3, 1, c1 c2|a1 a2|b1 b2", "2, 2, a1 a2|b1 b2|c1 c2"})
    void aMovedRowStandsWhereItWasSent(int line, int to, String rows) {
        assertThat(after(new Edit.MoveRow(NAME, line, to))).isEqualTo(rows);
    }

    @Test
    void aDeletedRowIsGone() {
        assertThat(after(new Edit.DeleteRow(NAME, 1))).isEqualTo("b1 b2|c1 c2");
    }

    @Test
    void anInsertedColumnPushesTheOthersToTheRight() {
        assertThat(after(new Edit.InsertColumn(NAME, 2))).isEqualTo("a1  a2|b1  b2|c1  c2");
        assertThat(after(new Edit.InsertColumn(NAME, 3))).isEqualTo("a1 a2 |b1 b2 |c1 c2 ");
    }

    @Test
    void aDeletedColumnIsGone() {
        assertThat(after(new Edit.DeleteColumn(NAME, 1))).isEqualTo("a2|b2|c2");
    }

    @Test
    void thePropertiesOfATableKeepTheirColumns() {
        SheetEdits edits = new SheetEdits(new Sheet(
                "care.drl",
                List.of(
                        new Line(1, List.of("Title", "Omsorg")),
                        new Line(2, List.of("RuleTable care")),
                        new Line(3, List.of("NAME", "ACTION")),
                        new Line(4, List.of("")),
                        new Line(5, List.of("", "template")),
                        new Line(6, List.of("Række", "Omsorg")),
                        new Line(7, List.of("A1", "ja")))));
        edits.apply(new Edit.InsertColumn("care.drl", 2));

        assertThat(text(edits)).isEqualTo("Title Omsorg|RuleTable care|NAME  ACTION| |  template|Række  Omsorg|A1  ja");
    }

    @Test
    void whatIsNotThereCannotBeEdited() {
        List<Edit> impossible = List.of(
                new Edit.SetCell(NAME, 4, 1, "x"),
                new Edit.SetCell(NAME, 1, Sheet.MOST_COLUMNS + 1, "x"),
                new Edit.InsertRow(NAME, 5),
                new Edit.DuplicateRow(NAME, 0),
                new Edit.MoveRow(NAME, 1, 4),
                new Edit.DeleteRow(NAME, 4),
                new Edit.InsertColumn(NAME, 4),
                new Edit.InsertColumn(NAME, 0),
                new Edit.DeleteColumn(NAME, 3));
        for (Edit edit : impossible) {
            SheetEdits edits = edits();
            edits.apply(edit);
            assertThat(edits.arePossible()).as("%s", edit).isFalse();
            assertThat(text(edits)).isEqualTo("a1 a2|b1 b2|c1 c2");
        }
    }

    private static String after(Edit edit) {
        SheetEdits edits = edits();
        edits.apply(edit);
        assertThat(edits.arePossible()).isTrue();
        return text(edits);
    }

    private static SheetEdits edits() {
        return new SheetEdits(new Sheet(
                NAME,
                List.of(
                        new Line(1, List.of("a1", "a2")),
                        new Line(2, List.of("b1", "b2")),
                        new Line(3, List.of("c1", "c2")))));
    }

    private static String text(SheetEdits edits) {
        List<String> lines = edits.sheet().lines().stream()
                .map(line -> String.join(" ", line.cells()))
                .toList();
        return String.join("|", lines);
    }
}
