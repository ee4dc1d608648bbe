package dk.trin.service.decision;

import dk.trin.rules.engine.Engine;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.versions.VersionId;
import dk.trin.service.versions.Versions;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Computes decision records again. */
@Component
public final class Replays {
    private final Versions versions;

    public Replays(Versions versions) {
        this.versions = versions;
    }

    /**
     * The record as it comes out now.
     *
     * @param record as it was kept
     * @return empty if the version that gave it is not there any more
     */
    public Optional<String> replay(String record) {
        JsonNode recorded = CanonicalJson.tree(record);
        JsonNode ruleSet = recorded.path("ruleSet");
        VersionId id = new VersionId(
                ruleSet.path("id").asString(), ruleSet.path("version").asInt());
        return versions.ever(id).map(engine -> again(engine, recorded));
    }

    private static String again(Engine engine, JsonNode recorded) {
        AssessmentReader reader = new AssessmentReader(engine.ruleSet().vocabulary());
        return DecisionRecord.of(engine.evaluate(reader.read(recorded.path("assessment"))));
    }
}
