package dk.trin.service.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exact counts of one dimension: of each group, and of what happened in it. Never told as they are. Not thread-safe. */
final class Tally {
    private static final String GROUPS = "";
    private static final String REST = "";

    /** How many of each group; and, by group and kind, how often each thing happened. */
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    /** One more of a group, or one less. */
    void count(String group, int by) {
        add(GROUPS, group, by);
    }

    /** Something that happened to one of a group; happenings of one kind exclude each other. */
    void event(String group, String kind, String code, int by) {
        add(group + "\n" + kind, code, by);
    }

    /** What another has counted, as {@link #counts} gives it. */
    void add(Map<String, Map<String, Integer>> others) {
        others.forEach((key, counted) -> counted.forEach((code, by) -> add(key, code, by)));
    }

    /** To be kept; empty when nothing is counted. */
    Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    private void add(String key, String code, int by) {
        Map<String, Integer> counted = counts.computeIfAbsent(key, each -> new TreeMap<>());
        if (counted.merge(code, by, Integer::sum) == 0) {
            counted.remove(code);
        }
        if (counted.isEmpty()) {
            counts.remove(key);
        }
    }

    /** Of each group that may be told of: how many, and what happened. */
    List<Counted.Group> told() {
        List<Counted.Group> told = new ArrayList<>();
        Map<String, Integer> groups = counts.getOrDefault(GROUPS, Map.of());
        Disclosure.of(groups)
                .forEach((group, count) ->
                        told.add(new Counted.Group(group, count, events(group, groups.getOrDefault(group, 0)))));
        return told;
    }

    private Map<String, Integer> events(String group, int all) {
        Map<String, Integer> told = new LinkedHashMap<>();
        counts.forEach((key, counted) -> {
            if (key.startsWith(group + "\n")) {
                told.putAll(Disclosure.of(withRest(counted, all)));
            }
        });
        told.remove(REST);
        return told;
    }

    /** Those to whom nothing of the kind happened complete the total that somebody could subtract from. */
    private static Map<String, Integer> withRest(Map<String, Integer> counts, int all) {
        Map<String, Integer> complete = new LinkedHashMap<>(counts);
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        complete.put(REST, all - counted);
        return complete;
    }
}
