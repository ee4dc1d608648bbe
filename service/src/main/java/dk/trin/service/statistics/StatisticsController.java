package dk.trin.service.statistics;

import dk.trin.api.StatisticsApi;
import dk.trin.api.model.Statistics;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.log.ETags;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the recommendations of a period fared. */
@RestController
final class StatisticsController implements StatisticsApi {
    private final Counting counting;
    private final ETags etags;
    private final AuditTrail trail;
    private final RequestHeaders headers;

    StatisticsController(Counting counting, ETags etags, AuditTrail trail, RequestHeaders headers) {
        this.counting = counting;
        this.etags = etags;
        this.trail = trail;
        this.headers = headers;
    }

    @Override
    @RolesAllowed({Role.PROFESSIONAL, Role.AUDITOR})
    public ResponseEntity<Statistics> getStatistics(LocalDate from, LocalDate to) {
        return etags.ok(StatisticsMapper.statistics(counted(from, to)));
    }

    @Override
    @RolesAllowed({Role.PROFESSIONAL, Role.AUDITOR})
    public ResponseEntity<String> getStatisticsTable(LocalDate from, LocalDate to) {
        trail.append(AuditTrail.Entry.of(AuditAct.EXPORTED, headers.actor(), "statistics"));
        return etags.ok(CountedTable.csv(counted(from, to)));
    }

    private Counted counted(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw Refusal.invalid(List.of(RequestFault.at("?to", FaultCode.CONTRADICTION, "from, to")));
        }
        return counting.count(from, to);
    }
}
