package dk.trin.service.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Exact counts of one dimension: of each group, and of what happened in it. Never told as they are. */
final class Tally {
    private final Map<String, Integer> groups = new TreeMap<>();
    private final Map<String, Map<String, Integer>> events = new TreeMap<>();

    void count(String group) {
        groups.merge(group, 1, Integer::sum);
    }

    /** Something that happened to one of a group; happenings of one kind exclude each other. */
    void event(String group, String kind, String code) {
        events.computeIfAbsent(group + "\n" + kind, each -> new TreeMap<>()).merge(code, 1, Integer::sum);
    }

    /** Of each group that may be told of: how many, and what happened. */
    List<Counted.Group> told() {
        List<Counted.Group> told = new ArrayList<>();
        Disclosure.of(groups).forEach((group, count) -> told.add(new Counted.Group(group, count, events(group))));
        return told;
    }

    private Map<String, Integer> events(String group) {
        Map<String, Integer> told = new LinkedHashMap<>();
        events.forEach((key, counts) -> {
            if (key.startsWith(group + "\n")) {
                told.putAll(Disclosure.of(withRest(counts, groups.get(group))));
            }
        });
        told.remove(REST);
        return told;
    }

    private static final String REST = "";

    /** Those to whom nothing of the kind happened complete the total that somebody could subtract from. */
    private static Map<String, Integer> withRest(Map<String, Integer> counts, int all) {
        Map<String, Integer> complete = new LinkedHashMap<>(counts);
        int counted = counts.values().stream().mapToInt(Integer::intValue).sum();
        complete.put(REST, all - counted);
        return complete;
    }
}
