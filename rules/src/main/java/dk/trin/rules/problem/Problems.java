package dk.trin.rules.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of a reading, so that an author sees all of them at once. Not thread-safe. */
public final class Problems {
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

    public List<Problem> all() {
        return List.copyOf(found);
    }
}
