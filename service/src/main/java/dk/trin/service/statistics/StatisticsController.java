package dk.trin.service.statistics;

import dk.trin.api.StatisticsApi;
import dk.trin.api.model.Statistics;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.ETags;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the recommendations of a period fared. */
@RestController
final class StatisticsController implements StatisticsApi {
    private final DecisionLog log;
    private final ETags etags;
    private final Clock clock;

    StatisticsController(DecisionLog log, ETags etags, Clock clock) {
        this.log = log;
        this.etags = etags;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<Statistics> getStatistics(LocalDate from, LocalDate to) {
        return etags.ok(statistics(from, to));
    }

    @Override
    public ResponseEntity<String> getStatisticsTable(LocalDate from, LocalDate to) {
        return etags.ok(StatisticsMapper.csv(statistics(from, to)));
    }

    private Statistics statistics(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Refusal.invalid(List.of(RequestFault.at("?to", FaultCode.CONTRADICTION, "from, to")));
        }
        Tallies tallies = new Tallies();
        log.each(midnight(from), midnight(to.plusDays(1)), tallies::add);
        return new StatisticsMapper(tallies).statistics(from, to);
    }

    /** Days are the clock's, that is Danish, days. */
    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
