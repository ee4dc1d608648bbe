package dk.trin.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.versions.Versions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ReplaysTest {
    private static final ShippedRuleSets SHIPPED = ShippedRuleSets.load();
    private static final Versions VERSIONS = new Versions(SHIPPED, Clock.systemUTC());
    private static final Replays REPLAYS = new Replays(VERSIONS);
    private static final int CITIZENS = 250;

    static Stream<String> ids() {
        return SHIPPED.all().stream().map(RuleSet::id);
    }

    static List<Resource> golden() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:golden/*.json"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aRecordIsComputedAgainByteForByte(String id) {
        Engine engine = Engine.of(SHIPPED.ruleSet(id));
        Citizens citizens = new Citizens(SHIPPED.vocabulary(), 4711);
        Set<String> records = new HashSet<>();
        for (int number = 0; number < CITIZENS; number++) {
            String record = DecisionRecord.of(engine.evaluate(citizens.next(number % 5 / 4.0)));
            assertThat(REPLAYS.replay(record)).contains(record);
            records.add(record);
        }

        assertThat(records).hasSizeGreaterThan(CITIZENS * 3 / 5);
    }

    /** What was decided when a version was new comes out of it for ever; a golden record is never written anew. */
    @ParameterizedTest
    @MethodSource("golden")
    void aGoldenRecordIsComputedAgainByteForByte(Resource file) throws IOException {
        String record = file.getContentAsString(StandardCharsets.UTF_8).strip();

        assertThat(REPLAYS.replay(record)).contains(record);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyShippedVersionHasAGoldenRecord(String id) throws IOException {
        assertThat(golden())
                .extracting(Resource::getFilename)
                .contains(id + "-" + SHIPPED.ruleSet(id).version() + ".json");
    }

    @Test
    void aRecordOfAVersionThatIsNotThereIsNotComputed() {
        String record = "{\"assessment\":{},\"ruleSet\":{\"id\":\"standard\",\"version\":999}}";

        assertThat(REPLAYS.replay(record)).isEmpty();
    }

    @Test
    void aRecordIsCanonicalAndHoldsNoText() {
        Engine engine = Engine.of(SHIPPED.ruleSet(SHIPPED.defaultId()));
        String record = DecisionRecord.of(engine.evaluate(new Citizens(SHIPPED.vocabulary(), 1).next(0.7)));

        assertThat(CanonicalJson.of(CanonicalJson.tree(record))).isEqualTo(record);
        assertThat(record).startsWith("{\"assessment\":{\"clinical\":").doesNotContain(" ", "label", "æ", "ø", "å");
    }
}
