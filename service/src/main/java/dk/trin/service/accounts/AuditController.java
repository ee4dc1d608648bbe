package dk.trin.service.accounts;

import dk.trin.api.AuditApi;
import dk.trin.api.model.AuditEventList;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditEvent;
import dk.trin.service.audit.AuditFilter;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.log.ETags;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the audit trail. */
@RestController
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
final class AuditController implements AuditApi {
    private static final int PAGE = 200;
    private static final int TABLE = 10_000;

    private final AuditTrail trail;
    private final RequestHeaders headers;
    private final ETags etags;
    private final Clock clock;

    AuditController(AuditTrail trail, RequestHeaders headers, ETags etags, Clock clock) {
        this.trail = trail;
        this.headers = headers;
        this.etags = etags;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<AuditEventList> listAuditEvents(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String actor,
            @Nullable String act,
            @Nullable Integer before) {
        // One more than fits tells whether there is a next page.
        List<AuditEvent> found = trail.read(
                new AuditFilter(begin(from), end(to), Optional.ofNullable(actor), act(act), number(before), PAGE + 1));
        List<AuditEvent> page = found.subList(0, Math.min(found.size(), PAGE));
        AuditEventList list =
                new AuditEventList(page.stream().map(AccessMapper::event).toList());
        if (found.size() > PAGE) {
            list.setNext(page.get(PAGE - 1).number());
        }
        return etags.ok(list);
    }

    @Override
    public ResponseEntity<String> getAuditTable(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String actor,
            @Nullable String act,
            @Nullable Integer before) {
        AuditFilter filter =
                new AuditFilter(begin(from), end(to), Optional.ofNullable(actor), act(act), number(before), TABLE);
        String table = AuditTable.of(trail.read(filter));
        trail.append(AuditTrail.Entry.of(AuditAct.EXPORTED, headers.actor(), "audit"));
        return etags.ok(table);
    }

    private static Optional<AuditAct> act(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(AuditAct::of);
    }

    private static Optional<Long> number(@Nullable Integer number) {
        return Optional.ofNullable(number).map(Integer::longValue);
    }

    private Optional<Instant> begin(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(first -> first.atStartOfDay(clock.getZone()).toInstant());
    }

    private Optional<Instant> end(@Nullable LocalDate day) {
        return begin(day == null ? null : day.plusDays(1));
    }
}
