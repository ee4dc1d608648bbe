package dk.trin.rules.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridTest {
    private final Axis.OfValues severity =
            AxisFixtures.ofValues("clinical.severity", Standing.ORDERED, Standing.ORDERED, Standing.ORDERED);
    private final Factor diagnoses = AxisFixtures.factor(
            "clinical.diagnoses",
            Kind.SET,
            AxisFixtures.values(Standing.EXCLUSIVE, Standing.NOMINAL, Standing.NOMINAL));
    private final List<Value> members = diagnoses.members();
    private final Axis.OfNumbers age = new Axis.OfNumbers(
            AxisFixtures.factor("practical.age", Kind.INTEGER, List.of()), List.of(BigDecimal.valueOf(65)));
    private final Grid grid = new Grid(List.of(
            new Axis.OfMember(diagnoses, members.get(0)), new Axis.OfMember(diagnoses, members.get(1)), severity, age));

    @Test
    void everyAxisIsFoundAtItsPlace() {
        assertThat(grid.size()).isEqualTo(4);
        assertThat(grid.placeOf(severity.term())).isEqualTo(2);
        assertThat(grid.placeOf(age.term())).isEqualTo(3);
        assertThat(grid.axis(2)).isEqualTo(severity);
    }

    @Test
    void everyMemberOfASetHasAnAxisOfItsOwn() {
        assertThat(members).hasSize(2);
        assertThat(grid.placeOf(diagnoses, members.get(0))).isEqualTo(0);
        assertThat(grid.placeOf(diagnoses, members.get(1))).isEqualTo(1);
        assertThat(grid.placesOf(diagnoses)).containsExactly(0, 1);
        assertThat(grid.placesOf(severity.term())).containsExactly(2);
    }

    @Test
    void everyTermIsNamedOnceInTheOrderOfTheGrid() {
        assertThat(grid.terms()).containsExactly(diagnoses, severity.term(), age.term());
    }

    @Test
    void whenNothingIsKnownEveryCellOfEveryAxisIsPossible() {
        assertThat(grid.nothingKnown()).containsExactly(0b11, 0b11, 0b111, 0b11);
    }

    @Test
    void aTermIsThereWhenAnAxisIsAboutIt() {
        assertThat(grid.has(diagnoses)).isTrue();
        assertThat(grid.has(severity.term())).isTrue();
        assertThat(grid.has(AxisFixtures.factor("clinical.other", Kind.ORDERED, List.of())))
                .isFalse();
    }

    @Test
    void askingForAnAxisThatIsNotThereIsADefect() {
        Factor other = AxisFixtures.factor("clinical.other", Kind.ORDERED, List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> grid.placeOf(other));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.placeOf(diagnoses));
        assertThatIllegalArgumentException().isThrownBy(() -> grid.placeOf(other, members.get(0)));
    }

    @Test
    void theGridKeepsItsAxesWhenTheListItWasMadeFromChanges() {
        List<Axis> axes = new ArrayList<>(
                IntStream.range(0, grid.size()).mapToObj(grid::axis).toList());
        Grid copy = new Grid(axes);
        axes.clear();
        assertThat(copy.size()).isEqualTo(4);
    }
}
