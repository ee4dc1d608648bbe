package dk.trin.service.statistics;

import dk.trin.service.log.DecisionLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Counts how the recommendations of a period fared. Days are the clock's, that is Danish, days. */
@Component
public final class Counting {
    private final DecisionLog log;
    private final Clock clock;

    Counting(DecisionLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** What may be told of the days from the first to the last, both included. */
    public Counted count(LocalDate from, LocalDate to) {
        Tallies tallies = new Tallies(clock.getZone());
        log.each(midnight(from), midnight(to.plusDays(1)), tallies::add);
        return told(tallies, from, to);
    }

    static Counted told(Tallies tallies, LocalDate from, LocalDate to) {
        int all = tallies.recommendations();
        return new Counted(
                from,
                to,
                Disclosure.isLarge(all) ? OptionalInt.of(Disclosure.rounded(all)) : OptionalInt.empty(),
                tallies.told());
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
