package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The timeline against a plain reading of what it means: begin with nothing and live through the publications. */
class TimelineTest {
    private static final int ROUNDS = 2_000;
    private static final int HOURS = 12;

    @Test
    void atEveryHourItSaysWhatLivingThroughItWouldSay() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < ROUNDS; round++) {
            List<Publication> publications = publications(random);
            Timeline timeline = new Timeline(publications, Map.of());
            for (int hour = 0; hour < HOURS; hour++) {
                assertThat(timeline.inForce(at(hour)))
                        .as("hour %d of %s", hour, publications)
                        .isEqualTo(lived(publications, hour));
            }
        }
    }

    @Test
    void thePeriodsSayTheSameAsAskingAtEveryHour() {
        Random random = new Random(20_261_123);
        for (int round = 0; round < ROUNDS; round++) {
            List<Publication> publications = publications(random);
            Timeline timeline = new Timeline(publications, Map.of(id(2), LocalDate.parse("2026-11-30")));
            List<Period> periods = timeline.periods();
            for (int hour = 0; hour < HOURS; hour++) {
                Instant at = at(hour);
                assertThat(periods.stream()
                                .filter(period -> !period.from().isAfter(at))
                                .filter(period -> period.until().stream().allMatch(at::isBefore))
                                .map(Period::version)
                                .toList())
                        .as("hour %d of %s", hour, publications)
                        .isEqualTo(timeline.inForce(at).stream().toList());
            }
            assertThat(periods).isSortedAccordingTo(Comparator.comparing(Period::from));
        }
    }

    /** Publications as they can happen: each now or later, a version withdrawn at most once and for good. */
    private static List<Publication> publications(Random random) {
        List<Publication> publications = new ArrayList<>();
        Set<Integer> withdrawn = new HashSet<>();
        int hour = 0;
        for (int epoch = 1; epoch <= 6; epoch++) {
            hour += random.nextInt(2);
            int number = 1 + random.nextInt(4);
            if (!withdrawn.contains(number)) {
                boolean withdraw = random.nextInt(4) == 0;
                Publication.Kind kind = withdraw ? Publication.Kind.WITHDRAW : Publication.Kind.PUBLISH;
                Instant from = at(withdraw ? hour : hour + random.nextInt(4));
                publications.add(new Publication(epoch, id(number), kind, from, "bo", at(hour), ""));
                if (withdraw) {
                    withdrawn.add(number);
                }
            }
        }
        return publications;
    }

    /** Hour by hour: what begins takes over in the order of publication; what is withdrawn is struck off. */
    private static Optional<VersionId> lived(List<Publication> publications, int until) {
        List<Publication> plans = plans(publications);
        List<VersionId> begun = new ArrayList<>();
        for (int hour = 0; hour <= until; hour++) {
            for (Publication publication : plans) {
                if (publication.from().equals(at(hour))) {
                    begun.add(publication.version());
                }
            }
            for (Publication publication : publications) {
                if (publication.from().equals(at(hour)) && publication.kind() == Publication.Kind.WITHDRAW) {
                    begun.removeIf(publication.version()::equals);
                }
            }
            removeWhatWasWithdrawnBefore(begun, publications, hour);
        }
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.get(begun.size() - 1));
    }

    /** Each decision strikes out what was planned later for the same version. */
    private static List<Publication> plans(List<Publication> publications) {
        List<Publication> plans = new ArrayList<>();
        for (Publication publication : publications) {
            if (publication.kind() == Publication.Kind.PUBLISH) {
                plans.removeIf(plan -> plan.version().equals(publication.version())
                        && plan.from().isAfter(publication.at())
                        && !plan.from().isBefore(publication.from()));
                plans.add(publication);
            }
        }
        return plans;
    }

    /** What was to begin later was withdrawn along with the rest. */
    private static void removeWhatWasWithdrawnBefore(List<VersionId> begun, List<Publication> publications, int hour) {
        publications.stream()
                .filter(publication -> publication.kind() == Publication.Kind.WITHDRAW)
                .filter(publication -> !publication.from().isAfter(at(hour)))
                .forEach(publication -> begun.removeIf(publication.version()::equals));
    }

    private static VersionId id(int number) {
        return new VersionId("standard", number);
    }

    private static Instant at(int hour) {
        return Instant.parse("2026-12-01T00:00:00Z").plusSeconds(3600L * hour);
    }
}
