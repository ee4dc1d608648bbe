package dk.trin.rules.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading content: the thing itself, or every reason why it could not be read. */
public sealed interface Reading<T> {
    /** It was read, without a single problem. */
    record Done<T>(T value) implements Reading<T> {}

    /** It was refused; nothing of it is used. */
    record Refused<T>(List<Problem> problems) implements Reading<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The value, for content that must be right because it ships with the product; otherwise a defect. */
    default T orDefect() {
        if (this instanceof Done<T> done) {
            return done.value();
        }
        throw new IllegalStateException(((Refused<T>) this)
                .problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", "")));
    }
}
