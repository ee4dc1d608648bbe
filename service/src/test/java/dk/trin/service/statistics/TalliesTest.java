package dk.trin.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.api.model.Statistics;
import dk.trin.service.log.Content;
import dk.trin.service.log.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String RECORD = """
            {"assessment": {"social": {"network": "weak"}},
             "tables": {
               "intensity": {"part": "intensity", "certain": ["enhanced"], "rows": [{"row": "I1", "sure": true}, {"row": "I2", "sure": false}]},
               "diet": {"part": "offers", "certain": ["diet-group"], "rows": [{"row": "D1", "sure": true}]},
               "talk": {"part": "offers", "certain": ["none"], "rows": [{"row": "T9", "sure": true}]}}}
            """;

    private final Tallies tallies = new Tallies();

    private void add(int times, String decision, String outcome) {
        Kept kept = new Kept(
                "id",
                Instant.EPOCH,
                Optional.empty(),
                "standard",
                1,
                Optional.empty(),
                Optional.of(decision)
                        .filter(facts -> !facts.isEmpty())
                        .map(facts -> new Kept.Event(Instant.EPOCH, facts)),
                Optional.of(outcome)
                        .filter(facts -> !facts.isEmpty())
                        .map(facts -> new Kept.Event(Instant.EPOCH, facts)));
        for (int time = 0; time < times; time++) {
            tallies.add(new Kept.Whole(kept, new Content("{}", RECORD, "{}")));
        }
    }

    private Statistics statistics() {
        return new StatisticsMapper(tallies).statistics(DAY, DAY);
    }

    @Test
    void whatHappenedIsToldBySocialGroupRowAndOffer() {
        add(10, "{\"decision\": \"followed\"}", "{\"outcome\": \"completed\"}");
        add(5, "{\"decision\": \"adjusted\", \"offers\": [\"diet-group\"]}", "{\"outcome\": \"stopped\"}");
        add(5, "{\"decision\": \"overridden\", \"offers\": []}", "");
        add(5, "", "");

        assertThat(StatisticsMapper.csv(statistics())).isEqualToNormalizingNewlines("""
                dimension,group,counted,count
                educationLevel,not-assessed,all,25
                educationLevel,not-assessed,enhanced,25
                educationLevel,not-assessed,completed,10
                educationLevel,not-assessed,stopped,5
                language,not-assessed,all,25
                language,not-assessed,enhanced,25
                language,not-assessed,completed,10
                language,not-assessed,stopped,5
                network,weak,all,25
                network,weak,enhanced,25
                network,weak,completed,10
                network,weak,stopped,5
                offer:standard/diet,diet-group,all,20
                offer:standard/diet,diet-group,chosen,15
                offer:standard/diet,diet-group,adjusted,5
                offer:standard/diet,diet-group,followed,10
                offer:standard/diet,diet-group,overridden,5
                row:standard/diet,diet/D1,all,20
                row:standard/diet,diet/D1,adjusted,5
                row:standard/diet,diet/D1,followed,10
                row:standard/diet,diet/D1,overridden,5
                row:standard/intensity,intensity/I1,all,20
                row:standard/intensity,intensity/I1,adjusted,5
                row:standard/intensity,intensity/I1,followed,10
                row:standard/intensity,intensity/I1,overridden,5
                row:standard/talk,talk/T9,all,20
                row:standard/talk,talk/T9,adjusted,5
                row:standard/talk,talk/T9,followed,10
                row:standard/talk,talk/T9,overridden,5
                """);
    }

    @Test
    void theRowsThatWereMostOverriddenComeFirst() {
        add(6, "{\"decision\": \"followed\"}", "");
        add(9, "{\"decision\": \"overridden\"}", "");

        assertThat(statistics().getMostOverridden())
                .extracting(row ->
                        row.getRuleSet() + " " + row.getRow() + " " + row.getOverridden() + "/" + row.getDecided())
                .containsExactly("standard diet/D1 10/15", "standard intensity/I1 10/15", "standard talk/T9 10/15");
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        add(4, "{\"decision\": \"overridden\"}", "{\"outcome\": \"stopped\"}");

        assertThat(statistics().getRecommendations()).isNull();
        assertThat(statistics().getDimensions()).isEmpty();
        assertThat(statistics().getMostOverridden()).isEmpty();
    }
}
