package dk.trin.service.statistics;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Exact counts of recommendations, in every dimension. Not thread-safe. */
final class Tallies {
    private static final String MONTH = "month";
    private static final String RULE_SET = "ruleSet";

    private final Map<String, Tally> dimensions = new LinkedHashMap<>();
    private final Map<String, Tally> byRow = new TreeMap<>();
    private int recommendations;

    Tallies() {
        Story.SOCIAL.keySet().forEach(dimension -> dimensions.put(dimension, new Tally()));
        dimensions.put(MONTH, new Tally());
        dimensions.put(RULE_SET, new Tally());
    }

    /** As they are kept. */
    record Exact(int recommendations, Map<String, Map<String, Map<String, Integer>>> dimensions) {}

    void add(Story story) {
        count(story, 1);
    }

    /** Takes back what was added. */
    void remove(Story story) {
        count(story, -1);
    }

    /** What others have counted, as {@link #json} writes it. */
    static Exact read(String json) {
        return JsonMapper.shared().readValue(json, Exact.class);
    }

    void add(Exact exact) {
        recommendations += exact.recommendations();
        exact.dimensions().forEach((dimension, counts) -> tally(dimension).add(counts));
    }

    String json() {
        Map<String, Map<String, Map<String, Integer>>> counts = new TreeMap<>();
        all().forEach((dimension, tally) -> {
            if (!tally.counts().isEmpty()) {
                counts.put(dimension, tally.counts());
            }
        });
        return JsonMapper.shared().writeValueAsString(new Exact(recommendations, counts));
    }

    int recommendations() {
        return recommendations;
    }

    /** What may be told of each dimension; those that are not about rows and offers come first. */
    List<Counted.Dimension> told() {
        return all().entrySet().stream()
                .map(each ->
                        new Counted.Dimension(each.getKey(), each.getValue().told()))
                .filter(dimension -> !dimension.groups().isEmpty())
                .toList();
    }

    private Map<String, Tally> all() {
        Map<String, Tally> all = new LinkedHashMap<>(dimensions);
        all.putAll(byRow);
        return all;
    }

    private Tally tally(String dimension) {
        Tally known = dimensions.get(dimension);
        return known == null ? byRow.computeIfAbsent(dimension, each -> new Tally()) : known;
    }

    private void count(Story story, int by) {
        recommendations += by;
        story.groups().forEach((dimension, group) -> count(dimension, group, story, by));
        count(MONTH, YearMonth.from(story.day()).toString(), story, by);
        count(RULE_SET, story.ruleSet(), story, by);
        story.decision().ifPresent(decision -> {
            story.rows()
                    .forEach((table, rows) -> rows.forEach(row -> {
                        Tally tally = tally("row:" + story.ruleSet() + "/" + table);
                        decided(tally, table + "/" + row, decision, by);
                    }));
            story.offers()
                    .forEach((table, offers) -> offers.forEach(offer -> {
                        Tally tally = tally("offer:" + story.ruleSet() + "/" + table);
                        decided(tally, offer.code(), decision, by);
                        if (offer.chosen()) {
                            tally.event(offer.code(), "choice", "chosen", by);
                        }
                    }));
        });
    }

    private static void decided(Tally tally, String group, String decision, int by) {
        tally.count(group, by);
        tally.event(group, "decision", decision, by);
    }

    private void count(String dimension, String group, Story story, int by) {
        Tally tally = tally(dimension);
        tally.count(group, by);
        story.decision().ifPresent(decision -> tally.event(group, "decision", decision, by));
        story.outcome().ifPresent(outcome -> tally.event(group, "outcome", outcome, by));
        story.intensity().ifPresent(intensity -> tally.event(group, "intensity", intensity, by));
    }
}
