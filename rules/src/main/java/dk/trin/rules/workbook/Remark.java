package dk.trin.rules.workbook;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.text.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to say about a cell of an author's workbook.
 *
 * @param text what it is, and what to do
 * @param allowed what could stand there instead, the nearest first; empty when nothing can be listed
 */
public record Remark(Severity severity, Place place, Text text, List<String> allowed) {
    private static final int MOST_ALLOWED = 8;

    public Remark {
        allowed = List.copyOf(allowed);
    }

    /** What could stand there, as a list to read: the nearest few of many. */
    String hint() {
        String few = allowed.stream().limit(MOST_ALLOWED).collect(Collectors.joining(", "));
        return allowed.size() > MOST_ALLOWED ? few + " …" : few;
    }

    /** A problem of reading; every one of them is an error. */
    public static Remark of(Problem problem) {
        return new Remark(Severity.ERROR, problem.place(), problem.message(), problem.allowed());
    }
}
