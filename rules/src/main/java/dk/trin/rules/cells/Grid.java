package dk.trin.rules.cells;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All axes of a rule set, each with its place. Immutable. */
public final class Grid {
    private final List<Axis> axes;
    private final Map<Object, Integer> places = new HashMap<>();
    private final Map<Term, List<Integer>> placesOf = new LinkedHashMap<>();

    public Grid(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        for (int place = 0; place < axes.size(); place++) {
            places.put(key(axes.get(place)), place);
            placesOf.computeIfAbsent(axes.get(place).term(), term -> new ArrayList<>())
                    .add(place);
        }
        placesOf.replaceAll((term, places) -> List.copyOf(places));
    }

    public int size() {
        return axes.size();
    }

    public Axis axis(int place) {
        return axes.get(place);
    }

    public boolean has(Term term) {
        return placesOf.containsKey(term);
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
        return placesOf.getOrDefault(term, List.of());
    }

    /** The terms of the axes, each once, in the order of the grid. */
    public List<Term> terms() {
        return List.copyOf(placesOf.keySet());
    }

    /** What is known when nothing has been assessed or concluded: every cell of every axis. */
    public long[] nothingKnown() {
        long[] known = new long[axes.size()];
        for (int place = 0; place < known.length; place++) {
            known[place] = axes.get(place).all();
        }
        return known;
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
