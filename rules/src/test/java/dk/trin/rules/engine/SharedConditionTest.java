package dk.trin.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.TableSheet;
import dk.trin.rules.Tiny;
import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Drools makes two conditions with the same id into one. What it matched is read from the first pass: the narrowing that
 * follows works by the algebra and would hide a row that fired wrongly.
 */
class SharedConditionTest {
    private static final String SEVERITY = "clinical.severity";
    private static final List<String> LABELS = Tiny.factor(SEVERITY).danishLabels();

    @Test
    void twoTablesWithEqualConditionsBothMatch() {
        Engine engine = engine("is clinical.severity", "svær", "is clinical.severity", "svær");
        assertThat(firedByAll(engine, chosen("svær"))).containsExactly(true, true);
        assertThat(firedByAll(engine, chosen("let"))).containsExactly(false, false);
    }

    /** Each of two tables of one stage has a row for every set of values, so every two sets meet. */
    @Test
    void anyTwoConditionsOnOneFactorMatchIndependently() {
        Engine engine = Engine.of(Tiny.ruleSet(
                rowPerSubset("barriers", "personalBarriers", "store"),
                rowPerSubset("followup", "followUp", "3 måneder")));
        for (String label : LABELS) {
            Pass pass = engine.firstPass(chosen(label));
            for (int row = 0; row < subsets().size(); row++) {
                assertThat(fired(engine, pass, 0, row))
                        .isEqualTo(subsets().get(row).contains(label));
                assertThat(fired(engine, pass, 1, row))
                        .isEqualTo(subsets().get(row).contains(label));
            }
        }
    }

    @Test
    void differentBoundsOnOneNumberMatchIndependently() {
        Engine engine = engine("from clinical.hba1c", "48", "from clinical.hba1c", "70");
        assertThat(firedByAll(engine, measured("47.9"))).containsExactly(false, false);
        assertThat(firedByAll(engine, measured("48"))).containsExactly(true, false);
        assertThat(firedByAll(engine, measured("69.9"))).containsExactly(true, false);
        assertThat(firedByAll(engine, measured("70"))).containsExactly(true, true);
    }

    @Test
    void oppositeSidesOfOneBoundMatchIndependently() {
        Engine engine = engine("from clinical.hba1c", "48", "below clinical.hba1c", "48");
        assertThat(firedByAll(engine, measured("47.9"))).containsExactly(false, true);
        assertThat(firedByAll(engine, measured("48"))).containsExactly(true, false);
    }

    @Test
    void differentMembersOfOneSetMatchIndependently() {
        Engine engine = engine("has clinical.diagnoses", "KOL", "has clinical.diagnoses", "Kræft");
        assertThat(firedByAll(engine, members("KOL"))).containsExactly(true, false);
        assertThat(firedByAll(engine, members("Kræft"))).containsExactly(false, true);
        assertThat(firedByAll(engine, members("KOL", "Kræft"))).containsExactly(true, true);
    }

    @Test
    void havingAndLackingOneMemberMatchIndependently() {
        Engine engine = engine("has clinical.diagnoses", "KOL", "lacks clinical.diagnoses", "KOL");
        assertThat(firedByAll(engine, members("KOL"))).containsExactly(true, false);
        assertThat(firedByAll(engine, members("Kræft"))).containsExactly(false, true);
    }

    @Test
    void factorsWithValuesOfTheSameCodeMatchIndependently() {
        Engine engine = engine("is clinical.severity", "svær", "is clinical.functionalLevel", "svære");
        Factor level = Tiny.factor("clinical.functionalLevel");
        Assessment slight = chosen("svær").with(level, new Answer.Chosen(Tiny.value(level.code(), "lette")));
        assertThat(Tiny.value(SEVERITY, "svær").code())
                .isEqualTo(Tiny.value(level.code(), "svære").code());
        assertThat(firedByAll(engine, slight)).containsExactly(true, false);
    }

    @Test
    void theSameConditionInTwoStagesMatchesInBoth() {
        TableSheet first = table("barriers", "is clinical.severity", "svær", "personalBarriers", "store", "få");
        TableSheet second = TableSheet.of("followup", HitPolicy.FIRST, """
                row | is clinical.severity | is personalBarriers | conclude followUp
                R1  | svær                 | store               | 3 måneder
                R2  |                      |                     | ingen
                """);
        Engine engine = Engine.of(Tiny.ruleSet(first, second));
        assertThat(engine.ruleSet().stages()).containsEntry("barriers", 0).containsEntry("followup", 1);
        assertThat(firedByAll(engine, chosen("svær"))).containsExactly(true, true);
        assertThat(firedByAll(engine, chosen("let"))).containsExactly(false, false);
    }

    /** Two tables of one stage, each with one condition and a row for everybody else. */
    private static Engine engine(String left, String leftCell, String right, String rightCell) {
        return Engine.of(Tiny.ruleSet(
                table("barriers", left, leftCell, "personalBarriers", "store", "få"),
                table("followup", right, rightCell, "followUp", "3 måneder", "ingen")));
    }

    private static TableSheet table(String name, String column, String cell, String of, String met, String otherwise) {
        return TableSheet.of(name, HitPolicy.FIRST, """
                row | %s | conclude %s
                R1  | %s | %s
                R2  |    | %s
                """.formatted(column, of, cell, met, otherwise));
    }

    private static TableSheet rowPerSubset(String name, String of, String value) {
        String rows = IntStream.range(0, subsets().size())
                .mapToObj(row -> "R%d | %s | %s"
                        .formatted(row, String.join(", ", subsets().get(row)), value))
                .collect(Collectors.joining("\n"));
        return TableSheet.of(name, HitPolicy.FIRST, "row | is clinical.severity | conclude " + of + "\n" + rows);
    }

    private static boolean fired(Engine engine, Pass pass, int table, int row) {
        return pass.mayMatch(engine.tables().byIndex().get(table), row);
    }

    /** Whether the first row of each table fired. */
    private static Stream<Boolean> firedByAll(Engine engine, Assessment assessment) {
        Pass pass = engine.firstPass(assessment);
        return IntStream.range(0, engine.tables().size()).mapToObj(table -> fired(engine, pass, table, 0));
    }

    private static List<List<String>> subsets() {
        return IntStream.range(1, 1 << LABELS.size())
                .mapToObj(pattern -> IntStream.range(0, LABELS.size())
                        .filter(place -> (pattern >> place & 1) == 1)
                        .mapToObj(LABELS::get)
                        .toList())
                .toList();
    }

    private static Assessment chosen(String severity) {
        return with(SEVERITY, new Answer.Chosen(Tiny.value(SEVERITY, severity)));
    }

    private static Assessment measured(String number) {
        return with("clinical.hba1c", new Answer.Measured(new BigDecimal(number)));
    }

    private static Assessment members(String... labels) {
        List<Value> members = Stream.of(labels)
                .map(label -> Tiny.value("clinical.diagnoses", label))
                .toList();
        return with("clinical.diagnoses", new Answer.Members(members));
    }

    private static Assessment with(String factor, Answer answer) {
        return Assessment.empty(Tiny.vocabulary()).with(Tiny.factor(factor), answer);
    }
}
