package dk.trin.service.statistics;

import dk.trin.service.decision.DecisionRecord;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Kept;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Counts what is kept, one recommendation after the other. Not thread-safe. */
final class Tallies {
    private static final String NONE = "none";
    private static final Map<String, String> SOCIAL = social();

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

    Tallies() {
        SOCIAL.keySet().forEach(dimension -> dimensions.put(dimension, new Tally()));
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
        SOCIAL.forEach((dimension, pointer) -> addSocial(dimensions.get(dimension), pointer, story));
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

    /** By dimension; those by social group come first. */
    Map<String, Tally> dimensions() {
        Map<String, Tally> all = new LinkedHashMap<>(dimensions);
        all.putAll(byRow);
        return all;
    }

    private static void addSocial(Tally tally, String pointer, Story story) {
        String group = story.record().at(pointer).asStringOpt().orElse("not-assessed");
        tally.count(group);
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
