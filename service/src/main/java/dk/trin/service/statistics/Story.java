package dk.trin.service.statistics;

import dk.trin.service.decision.DecisionRecord;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Kept;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What is counted of one recommendation and what became of it.
 *
 * @param day on which it was made
 * @param groups the group that the citizen belongs to, by dimension
 * @param intensity empty while it is not certain
 * @param decision empty until decided
 * @param outcome empty until ended
 * @param rows those that gave a part for sure, by table; none until decided
 * @param offers those that are certain, by table; none until decided
 */
record Story(
        LocalDate day,
        String ruleSet,
        Map<String, String> groups,
        Optional<String> intensity,
        Optional<String> decision,
        Optional<String> outcome,
        Map<String, List<String>> rows,
        Map<String, List<Offered>> offers) {
    /** The social factors that recommendations are told apart by, and where a record has them. */
    static final Map<String, String> SOCIAL = social();

    private static final String NONE = "none";

    Story {
        groups = Map.copyOf(groups);
        rows = Map.copyOf(rows);
        offers = Map.copyOf(offers);
    }

    /**
     * An offer that was recommended.
     *
     * @param chosen whether it was named, or the recommendation followed as it stood
     */
    record Offered(String code, boolean chosen) {}

    private static Map<String, String> social() {
        Map<String, String> factors = new TreeMap<>();
        factors.put("educationLevel", "/assessment/social/educationLevel");
        factors.put("language", "/assessment/personal/language");
        factors.put("network", "/assessment/social/network");
        return factors;
    }

    /** Its day is that of the zone. */
    static Story of(Kept.Whole whole, ZoneId zone) {
        Kept kept = whole.kept();
        JsonNode record = CanonicalJson.tree(whole.content().decisionRecord());
        Optional<JsonNode> decision = kept.decision().map(event -> CanonicalJson.tree(event.facts()));
        Map<String, String> groups = new TreeMap<>();
        SOCIAL.forEach((dimension, pointer) ->
                groups.put(dimension, record.at(pointer).asStringOpt().orElse("not-assessed")));
        Map<String, List<String>> rows = new TreeMap<>();
        Map<String, List<Offered>> offers = new TreeMap<>();
        decision.ifPresent(facts -> record.path("tables").properties().forEach(table -> {
            rows.put(table.getKey(), sureRows(table.getValue()));
            offers.put(table.getKey(), offers(table.getValue(), facts));
        }));
        return new Story(
                LocalDate.ofInstant(kept.at(), zone),
                kept.ruleSet(),
                groups,
                intensity(record),
                decision.map(facts -> facts.path("decision").asString()),
                kept.outcome()
                        .map(event -> CanonicalJson.tree(event.facts())
                                .path("outcome")
                                .asString()),
                rows,
                offers);
    }

    private static Optional<String> intensity(JsonNode record) {
        return record.path("tables")
                .valueStream()
                .filter(table -> table.path("part").asString().equals("intensity"))
                .flatMap(table -> strings(table.path("certain")))
                .findFirst();
    }

    private static List<String> sureRows(JsonNode concluded) {
        return concluded
                .path("rows")
                .valueStream()
                .filter(row -> row.path("sure").asBoolean())
                .map(row -> row.path("row").asString())
                .toList();
    }

    private static List<Offered> offers(JsonNode concluded, JsonNode decision) {
        return concluded.path("part").asString().equals(DecisionRecord.OFFERS)
                ? strings(concluded.path("certain"))
                        .filter(offer -> !offer.equals(NONE))
                        .map(offer -> new Offered(offer, isChosen(offer, decision)))
                        .toList()
                : List.of();
    }

    private static boolean isChosen(String offer, JsonNode decision) {
        return decision.has("offers")
                ? strings(decision.get("offers")).anyMatch(offer::equals)
                : decision.path("decision").asString().equals("followed");
    }

    private static Stream<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }
}
