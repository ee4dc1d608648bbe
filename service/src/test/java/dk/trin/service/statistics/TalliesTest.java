package dk.trin.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.log.Content;
import dk.trin.service.log.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
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
        add(times, kept(Instant.EPOCH, decision, outcome));
    }

    private void addAt(Instant at, int times) {
        add(times, kept(at, "", ""));
    }

    private void add(int times, Kept kept) {
        for (int time = 0; time < times; time++) {
            tallies.add(Story.of(new Kept.Whole(kept, new Content("{}", RECORD, "{}")), DENMARK));
        }
    }

    private static Kept kept(Instant at, String decision, String outcome) {
        return new Kept(
                "id",
                at,
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
    }

    private Counted counted() {
        return Counting.told(tallies, DAY, DAY);
    }

    @Test
    void whatHappenedIsToldBySocialGroupRowAndOffer() {
        add(10, "{\"decision\": \"followed\"}", "{\"outcome\": \"completed\"}");
        add(5, "{\"decision\": \"adjusted\", \"offers\": [\"diet-group\"]}", "{\"outcome\": \"stopped\"}");
        add(5, "{\"decision\": \"overridden\", \"offers\": []}", "");
        add(5, "", "");

        assertThat(CountedTable.csv(counted())).isEqualToNormalizingNewlines("""
                dimension,group,counted,count
                educationLevel,not-assessed,all,25
                educationLevel,not-assessed,adjusted,5
                educationLevel,not-assessed,followed,10
                educationLevel,not-assessed,overridden,5
                educationLevel,not-assessed,enhanced,25
                educationLevel,not-assessed,completed,10
                educationLevel,not-assessed,stopped,5
                language,not-assessed,all,25
                language,not-assessed,adjusted,5
                language,not-assessed,followed,10
                language,not-assessed,overridden,5
                language,not-assessed,enhanced,25
                language,not-assessed,completed,10
                language,not-assessed,stopped,5
                network,weak,all,25
                network,weak,adjusted,5
                network,weak,followed,10
                network,weak,overridden,5
                network,weak,enhanced,25
                network,weak,completed,10
                network,weak,stopped,5
                month,1970-01,all,25
                month,1970-01,adjusted,5
                month,1970-01,followed,10
                month,1970-01,overridden,5
                month,1970-01,enhanced,25
                month,1970-01,completed,10
                month,1970-01,stopped,5
                ruleSet,standard,all,25
                ruleSet,standard,adjusted,5
                ruleSet,standard,followed,10
                ruleSet,standard,overridden,5
                ruleSet,standard,enhanced,25
                ruleSet,standard,completed,10
                ruleSet,standard,stopped,5
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

        assertThat(counted().mostOverridden())
                .extracting(row -> row.ruleSet() + " " + row.row() + " " + row.overridden() + "/" + row.decided())
                .containsExactly("standard diet/D1 10/15", "standard intensity/I1 10/15", "standard talk/T9 10/15");
    }

    @Test
    void aMonthIsTheOneInDenmark() {
        addAt(Instant.parse("2026-10-31T23:30:00Z"), 5);

        assertThat(counted().groups("month")).extracting(Counted.Group::code).containsExactly("2026-11");
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        add(4, "{\"decision\": \"overridden\"}", "{\"outcome\": \"stopped\"}");

        assertThat(counted().recommendations()).isEmpty();
        assertThat(counted().dimensions()).isEmpty();
        assertThat(counted().mostOverridden()).isEmpty();
    }
}
