package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.client.ApiException;
import dk.trin.client.model.Change;
import dk.trin.client.model.Recommendation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningTrin
class ChangesTest {
    private final Trin trin;

    ChangesTest(@LocalServerPort int port) {
        trin = new Trin(port);
    }

    @ParameterizedTest
    @MethodSource("citizens")
    void everyChangeGivesWhatItSays(Citizen citizen) throws ApiException {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        Map<String, JsonNode> found = new LinkedHashMap<>();
        Recommendation now = trin.recommend(citizen);
        for (Change change : trin.changes(citizen)) {
            said.put(told(change), ((ObjectNode) tree(change.getGives())).without("opens"));
            found.put(told(change), difference(citizen, now, change).parts());
        }
        assertThat(said).hasSizeGreaterThan(9).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("citizens")
    void everyChangeTellsWhatItOpens(Citizen citizen) throws ApiException {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Recommendation now = trin.recommend(citizen);
        for (Change change : trin.changes(citizen)) {
            List<String> opens = change.getGives().getOpens();
            said.put(told(change), opens == null ? Set.of() : Set.copyOf(opens));
            found.put(told(change), Set.copyOf(difference(citizen, now, change).opens()));
        }
        assertThat(said).isEqualTo(found);
    }

    @ParameterizedTest
    @MethodSource("citizens")
    void aChangeIsOfAValueOrOfOneMember(Citizen citizen) throws ApiException {
        assertThat(trin.changes(citizen))
                .filteredOn(change -> Stream.of(change.getTo(), change.getAdds(), change.getRemoves())
                                .filter(Objects::nonNull)
                                .count()
                        != 1)
                .extracting(ChangesTest::told)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("citizens")
    void everyChangeChangesSomething(Citizen citizen) throws ApiException {
        assertThat(trin.changes(citizen))
                .allSatisfy(change -> assertThat(tree(change.getGives()).size()).isPositive());
    }

    @Test
    void anUnassessedFactorIsAskedAboutAndNotChanged() throws ApiException {
        assertThat(trin.changes(Citizen.example()))
                .allSatisfy(change -> assertThat(
                                Citizen.example().answer(change.getFactor()).isMissingNode())
                        .as(change.getFactor())
                        .isFalse());
    }

    @Test
    void changesAreGivenOnlyWhenAskedFor() throws ApiException {
        assertThat(trin.recommend(Citizen.example()).getChanges()).isNull();
    }

    static Stream<Citizen> citizens() {
        return Stream.of(
                Citizen.example(),
                Citizen.example()
                        .with("clinical.diagnoses", List.of("type-2-diabetes", "copd"))
                        .with("clinical.hba1c", 57.5)
                        .with("clinical.mrcDyspnoea", 3)
                        .with("clinical.chairStand30s", 9),
                Citizen.example().sending("ruleSet", "esbjerg").with("mastery.citizensOwnView", "yellow"));
    }

    private Difference difference(Citizen citizen, Recommendation now, Change change) throws ApiException {
        return new Difference(tree(now), tree(trin.recommend(applied(citizen, change))));
    }

    private JsonNode tree(Object model) {
        return trin.client().getObjectMapper().valueToTree(model);
    }

    private static String told(Change change) {
        return "%s from %s to %s, adding %s, removing %s"
                .formatted(change.getFactor(), change.getFrom(), change.getTo(), change.getAdds(), change.getRemoves());
    }

    private static Citizen applied(Citizen citizen, Change change) {
        if (change.getAdds() != null) {
            return citizen.adding(change.getFactor(), change.getAdds());
        }
        return change.getRemoves() != null
                ? citizen.removing(change.getFactor(), change.getRemoves())
                : citizen.answering(change.getFactor(), change.getTo());
    }
}
