package dk.trin.service.statistics;

import dk.trin.service.decision.DecisionRecord;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Kept;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Counts what is kept, one recommendation after the other. Not thread-safe. */
final class Tallies {
    private static final String NONE = "none";
    private static final String MONTH = "month";
    private static final String RULE_SET = "ruleSet";
    private static final Map<String, String> SOCIAL = social();

    private final ZoneId zone;
    private final Map<String, Tally> dimensions = new LinkedHashMap<>();
    private final Map<String, Tally> byRow = new TreeMap<>();
    private int recommendations;

    private static Map<String, String> social() {
        Map<String, String> factors = new LinkedHashMap<>();
        factors.put("educationLevel", "/assessment/social/educationLevel");
        factors.put("language", "/assessment/personal/language");
        factors.put("network", "/assessment/social/network");
        return factors;
    }

    /** Months are those of the zone. */
    Tallies(ZoneId zone) {
        this.zone = zone;
        SOCIAL.keySet().forEach(dimension -> dimensions.put(dimension, new Tally()));
        dimensions.put(MONTH, new Tally());
        dimensions.put(RULE_SET, new Tally());
    }

    /** One recommendation with what became of it. */
    private record Story(JsonNode record, Optional<JsonNode> decision, Optional<String> outcome, String ruleSet) {}

    void add(Kept.Whole whole) {
        recommendations++;
        Kept kept = whole.kept();
        Story story = new Story(
                CanonicalJson.tree(whole.content().decisionRecord()),
                kept.decision().map(event -> CanonicalJson.tree(event.facts())),
                kept.outcome()
                        .map(event -> CanonicalJson.tree(event.facts())
                                .path("outcome")
                                .asString()),
                kept.ruleSet());
        SOCIAL.forEach((dimension, pointer) ->
                addTo(dimension, story.record().at(pointer).asStringOpt().orElse("not-assessed"), story));
        addTo(MONTH, YearMonth.from(kept.at().atZone(zone)).toString(), story);
        addTo(RULE_SET, kept.ruleSet(), story);
        story.decision()
                .ifPresent(decision -> story.record()
                        .path("tables")
                        .properties()
                        .forEach(table -> {
                            addRows(table.getKey(), table.getValue(), story.ruleSet(), decision);
                            addOffers(table.getKey(), table.getValue(), story.ruleSet(), decision);
                        }));
    }

    int recommendations() {
        return recommendations;
    }

    /** What may be told of each dimension; those that are not about rows and offers come first. */
    List<Counted.Dimension> told() {
        Map<String, Tally> all = new LinkedHashMap<>(dimensions);
        all.putAll(byRow);
        return all.entrySet().stream()
                .map(each ->
                        new Counted.Dimension(each.getKey(), each.getValue().told()))
                .filter(dimension -> !dimension.groups().isEmpty())
                .toList();
    }

    private void addTo(String dimension, String group, Story story) {
        Tally tally = dimensions.get(dimension);
        tally.count(group);
        story.decision()
                .ifPresent(decision ->
                        tally.event(group, "decision", decision.path("decision").asString()));
        story.outcome().ifPresent(outcome -> tally.event(group, "outcome", outcome));
        intensity(story.record()).ifPresent(intensity -> tally.event(group, "intensity", intensity));
    }

    private static Optional<String> intensity(JsonNode record) {
        return record.path("tables")
                .valueStream()
                .filter(table -> table.path("part").asString().equals("intensity"))
                .flatMap(table -> table.path("certain").valueStream())
                .map(JsonNode::asString)
                .findFirst();
    }

    private void addRows(String table, JsonNode concluded, String ruleSet, JsonNode decision) {
        String code = decision.path("decision").asString();
        concluded
                .path("rows")
                .valueStream()
                .filter(row -> row.path("sure").asBoolean())
                .map(row -> table + "/" + row.path("row").asString())
                .forEach(row -> {
                    Tally tally = tally("row:" + ruleSet + "/" + table);
                    tally.count(row);
                    tally.event(row, "decision", code);
                });
    }

    /** An offer counts as chosen when it was named, or when the recommendation was followed as it stood. */
    private void addOffers(String table, JsonNode concluded, String ruleSet, JsonNode decision) {
        if (!concluded.path("part").asString().equals(DecisionRecord.OFFERS)) {
            return;
        }
        concluded
                .path("certain")
                .valueStream()
                .map(JsonNode::asString)
                .filter(offer -> !offer.equals(NONE))
                .forEach(offer -> {
                    Tally tally = tally("offer:" + ruleSet + "/" + table);
                    tally.count(offer);
                    tally.event(offer, "decision", decision.path("decision").asString());
                    if (isChosen(offer, decision)) {
                        tally.event(offer, "choice", "chosen");
                    }
                });
    }

    private static boolean isChosen(String offer, JsonNode decision) {
        return decision.has("offers")
                ? decision.get("offers")
                        .valueStream()
                        .anyMatch(chosen -> chosen.asString().equals(offer))
                : decision.path("decision").asString().equals("followed");
    }

    private Tally tally(String dimension) {
        return byRow.computeIfAbsent(dimension, each -> new Tally());
    }
}
