package dk.trin.service.ui.operations;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditFilter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody looks for in the audit trail. A field that is empty, or cannot be read, does not narrow. */
record AuditForm(String from, String to, String act, String actor, String before) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    static AuditForm of(Sent sent) {
        return new AuditForm(
                sent.text("from"), sent.text("to"), sent.text("act"), sent.text("actor"), sent.text("before"));
    }

    AuditFilter filter(ZoneId zone, int most) {
        return new AuditFilter(
                day(from).map(first -> begin(first, zone)),
                day(to).map(last -> begin(last.plusDays(1), zone)),
                actor.isEmpty() ? Optional.empty() : Optional.of(actor),
                AuditAct.of(act),
                NUMBER.matcher(before).matches() ? Optional.of(Long.parseLong(before)) : Optional.empty(),
                most);
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
