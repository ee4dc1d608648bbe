package dk.trin.rules.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void allProblemsAreKeptInTheirOrder() {
        add(199);
        assertThat(problems.isFull()).isFalse();
        assertThat(problems.all())
                .extracting(problem -> problem.place().line())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 199).boxed().toList());
    }

    @Test
    void whenThereAreManyTheLastSaysThatThereMayBeMore() {
        add(200);
        assertThat(problems.isFull()).isTrue();
        assertThat(problems.all()).hasSize(201).last().extracting(Problem::code).isEqualTo(ProblemCode.MORE_PROBLEMS);
    }

    private void add(int count) {
        IntStream.rangeClosed(1, count).forEach(line -> problems.add(ProblemCode.NO_ROWS, new Place("some", line, 0)));
    }
}
