package dk.trin.rules.vocabulary;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a cell that holds Danish labels of a term; only an exact label is a value. */
public final class LabelledCell {
    private final Term term;
    private final Cell cell;
    private final Problems problems;

    public LabelledCell(Term term, Cell cell, Problems problems) {
        this.term = term;
        this.cell = cell;
        this.problems = problems;
    }

    /** The one value in the cell. */
    public Optional<Value> value() {
        return value(cell.text());
    }

    /** The values in the cell, separated by commas, in the order written; one there twice is a problem. */
    public List<Value> values() {
        List<Value> values = new ArrayList<>();
        for (String label : cell.items()) {
            if (problems.isFull()) {
                break;
            }
            Optional<Value> value = value(label);
            if (value.isPresent() && values.contains(value.get())) {
                problems.add(ProblemCode.DUPLICATE, cell.place(), label);
            } else {
                value.ifPresent(values::add);
            }
        }
        return values;
    }

    private Optional<Value> value(String label) {
        Optional<Value> value = term.labelled(label);
        if (value.isEmpty()) {
            problems.add(Problem.of(ProblemCode.UNKNOWN_VALUE, cell.place(), label, term.label())
                    .allowing(Nearest.first(label, term.danishLabels())));
        }
        return value;
    }
}
