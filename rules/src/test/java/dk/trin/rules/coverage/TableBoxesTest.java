package dk.trin.rules.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.trin.rules.TableSheet;
import dk.trin.rules.Tiny;
import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Box;
import dk.trin.rules.cells.Side;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Marks;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.Row;
import dk.trin.rules.table.Target;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Output;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableBoxesTest {
    private static final Factor HBA1C = Tiny.factor("clinical.hba1c");

    @Test
    void aNumberIsCutWhereTheTableCutsIt() {
        TableBoxes boxes = boxes("""
                row | from clinical.hba1c | below clinical.hba1c | conclude intensity
                R1  |                     | 48                   | ordinært forløb
                R2  | 53.0                | 75                   | ordinært forløb
                R3  | 75                  |                      | forstærket forløb""");
        assertThat(((Axis.OfNumbers) boxes.axes().get(0)).bounds())
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(BigDecimal.valueOf(48), BigDecimal.valueOf(53), BigDecimal.valueOf(75));
        assertThat(gaps(boxes)).containsExactly(new Box(List.of(new Side.Span(1, 2))));
    }

    @Test
    void valuesOutsideTheOrderAreValuesToo() {
        TableBoxes boxes = boxes("""
                row | atLeast clinical.functionalLevel | is clinical.functionalLevel | conclude intensity
                R1  | ingen                            |                             | ordinært forløb""");
        Axis.OfValues axis = (Axis.OfValues) boxes.axes().get(0);
        long notRelevant = axis.only(Tiny.value("clinical.functionalLevel", "ikke relevant"));
        assertThat(gaps(boxes)).containsExactly(new Box(List.of(new Side.Mask(notRelevant))));
    }

    @Test
    void havingNoneOfASetIsLackingEveryMember() {
        TableBoxes boxes = boxes("""
                row | has clinical.diagnoses  | conclude intensity
                R1  | ingen kronisk sygdom    | ordinært forløb
                R2  | KOL                     | ordinært forløb
                R3  | Kræft                   | forstærket forløb""");
        assertThat(boxes.axes()).hasSize(2);
        assertThat(gaps(boxes)).isEmpty();
        assertThat(Overlaps.of(boxes.boxes(), Budget.standard()).found())
                .extracting(Overlap::row, Overlap::others)
                .containsExactly(tuple(1, List.of(2)));
    }

    @Test
    void onlyTheMembersThatRowsNameAreTold() {
        TableBoxes boxes = boxes("""
                row | has clinical.diagnoses | lacks clinical.diagnoses | conclude intensity
                R1  | KOL                    |                          | ordinært forløb
                R2  |                        | KOL                      | forstærket forløb""");
        assertThat(boxes.axes()).hasSize(1);
        assertThat(gaps(boxes)).isEmpty();
        assertThat(boxes.terms(List.of(0))).containsExactly(Tiny.factor("clinical.diagnoses"));
    }

    @Test
    void conditionsThatExcludeEachOtherAreAnEmptyBoxAndADeadRow() {
        TableBoxes boxes = TableBoxes.of(table(List.of(row("R1", 75, 48), row("R2", 48, 75))));
        assertThat(boxes.boxes().row(0).isEmpty()).isTrue();
        assertThat(DeadRows.of(boxes.boxes(), Budget.standard()).found()).containsExactly(new DeadRow(0, List.of()));
    }

    @Test
    void aBoxIsTheSameCitizensOnTheGridOfTheRuleSet() {
        TableSheet coarse = TableSheet.of("intensity", HitPolicy.FIRST, """
                row | from clinical.hba1c | below clinical.hba1c | is clinical.severity | conclude intensity
                R1  | 53                  | 75                   | svær                 | ordinært forløb
                R2  |                     |                      |                      | forstærket forløb""");
        TableSheet fine = TableSheet.of("coordination", HitPolicy.FIRST, """
                row | from clinical.hba1c | conclude coordination
                R1  | 60                  | ingen
                R2  | 48                  | ingen
                R3  |                     | forløbskoordination""");
        RuleSet ruleSet = Tiny.ruleSet(coarse, fine);
        for (DecisionTable table : ruleSet.tables()) {
            TableBoxes boxes = TableBoxes.of(table);
            for (int row = 0; row < table.rows().size(); row++) {
                assertThat(boxes.region(boxes.boxes().row(row), ruleSet.grid()))
                        .usingRecursiveComparison()
                        .isEqualTo(table.rows().get(row).region(ruleSet.grid()));
            }
        }
    }

    /** Far more than fit a rule set, where a factor has at most 64 cells; one of them is left out. */
    @Test
    void aTableMayCutANumberInAnyNumberOfPlaces() {
        int missing = 100;
        TableBoxes boxes = TableBoxes.of(table(IntStream.range(15, 200)
                .filter(least -> least != missing)
                .mapToObj(least -> row("R" + least, least, least + 1))
                .toList()));
        Axis.OfNumbers axis = (Axis.OfNumbers) boxes.axes().get(0);
        int cell = axis.cell(BigDecimal.valueOf(missing));
        assertThat(axis.size()).isGreaterThan(180);
        assertThat(gaps(boxes))
                .containsExactlyInAnyOrder(
                        new Box(List.of(new Side.Span(cell, cell + 1))),
                        new Box(List.of(new Side.Span(axis.size() - 1, axis.size()))));
    }

    @Test
    void underHighestTheGreaterNeedHasTheGreaterOutcome() {
        TableBoxes boxes = boxes("""
                row | from clinical.hba1c | conclude intensity
                R1  | 75                  | forstærket forløb
                R2  |                     | ordinært forløb""");
        assertThat(boxes.boxes().outcomes().get(0))
                .isGreaterThan(boxes.boxes().outcomes().get(1));
    }

    private static TableBoxes boxes(String table) {
        return TableBoxes.of(Tiny.ruleSet(TableSheet.of("intensity", HitPolicy.HIGHEST, table))
                .tables()
                .get(0));
    }

    private static List<Box> gaps(TableBoxes boxes) {
        return Gaps.of(boxes.boxes(), Budget.standard()).boxes();
    }

    private static DecisionTable table(List<Row> rows) {
        Output intensity = Tiny.vocabulary().output("intensity").orElseThrow();
        return new DecisionTable(
                "intensity",
                new Text("Intensitet", "Intensity"),
                HitPolicy.UNIQUE,
                false,
                Marks.NONE,
                new Target.OfOutput(intensity),
                List.of(new DecisionTable.ConditionColumn(2, HBA1C, Operator.FROM, "HbA1c")),
                rows);
    }

    private static Row row(String id, int least, int below) {
        Output intensity = Tiny.vocabulary().output("intensity").orElseThrow();
        List<Condition> conditions = new ArrayList<>();
        if (least > HBA1C.range().orElseThrow().least().intValue()) {
            conditions.add(new Condition.Bounded(HBA1C, Operator.FROM, BigDecimal.valueOf(least)));
        }
        conditions.add(new Condition.Bounded(HBA1C, Operator.BELOW, BigDecimal.valueOf(below)));
        Conclusion conclusion =
                new Conclusion.Concludes(intensity, intensity.values().get(0));
        return new Row(id, 1, conditions, conclusion, new Text("Fordi.", "Because."), "test");
    }
}
