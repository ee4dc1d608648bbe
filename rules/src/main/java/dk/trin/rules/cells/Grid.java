package dk.trin.rules.cells;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All axes of a rule set, each with its place. Immutable. */
public final class Grid {
    private final List<Axis> axes;
    private final long[] nothingKnown;
    private final Map<Object, Integer> places = new HashMap<>();

    public Grid(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        this.nothingKnown = axes.stream().mapToLong(Axis::all).toArray();
        for (int place = 0; place < axes.size(); place++) {
            places.put(key(axes.get(place)), place);
        }
    }

    public int size() {
        return axes.size();
    }

    public Axis axis(int place) {
        return axes.get(place);
    }

    public boolean has(Term term) {
        return axes.stream().anyMatch(axis -> axis.term().equals(term));
    }

    /** The place of the only axis of a term that is not a set. */
    public int placeOf(Term term) {
        return place(term.code());
    }

    /** The place of the axis of one member of a set. */
    public int placeOf(Factor set, Value member) {
        return place(List.of(set.code(), member.code()));
    }

    /** The places of all axes of a term: one, or one per member of a set. */
    public List<Integer> placesOf(Term term) {
        return IntStream.range(0, axes.size())
                .filter(place -> axes.get(place).term().equals(term))
                .boxed()
                .toList();
    }

    /** The terms of the axes, each once, in the order of the grid. */
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        axes.stream().map(Axis::term).filter(term -> !terms.contains(term)).forEach(terms::add);
        return terms;
    }

    /** What is known when nothing has been assessed or concluded: every cell of every axis. */
    public long[] nothingKnown() {
        return nothingKnown.clone();
    }

    private int place(Object key) {
        Integer place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no axis " + key);
        }
        return place;
    }

    private static Object key(Axis axis) {
        return axis instanceof Axis.OfMember member
                ? List.of(member.term().code(), member.member().code())
                : axis.term().code();
    }
}
