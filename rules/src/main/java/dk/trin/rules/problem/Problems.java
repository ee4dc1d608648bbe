package dk.trin.rules.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects every problem of a reading, so that an author sees all of them at once. Not thread-safe. */
public final class Problems {
    /** As many as an author can use at once; whoever reads rows one by one stops there. */
    private static final int ENOUGH = 200;

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(ProblemCode code, Place place, Object... arguments) {
        found.add(Problem.of(code, place, arguments));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many problems there are so far; comparing two counts tells whether a step found any. */
    public int count() {
        return found.size();
    }

    /** Whether there are so many that reading on helps nobody, and would let a file decide how long it takes. */
    public boolean isFull() {
        return found.size() >= ENOUGH;
    }

    /** In the order found; when reading stopped because there are many, the last one says so. */
    public List<Problem> all() {
        return isFull() ? Stream.concat(found.stream(), Stream.of(more())).toList() : List.copyOf(found);
    }

    private Problem more() {
        Place last = found.get(found.size() - 1).place();
        return Problem.of(ProblemCode.MORE_PROBLEMS, Place.sheet(last.sheet()), found.size());
    }
}
