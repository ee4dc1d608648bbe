package dk.trin.service.accounts;

import dk.trin.service.audit.AuditEvent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** Writes the audit trail as a table. */
public final class AuditTable {
    private static final String FORMULA = "=+-@\t\r";

    private AuditTable() {}

    /** With a heading line; what a spreadsheet would compute is made text. */
    public static String of(List<AuditEvent> events) {
        return Stream.concat(
                        Stream.of(line("number", "at", "act", "actor", "actorName", "subject", "address", "details")),
                        events.stream().map(AuditTable::line))
                .collect(Collectors.joining());
    }

    private static String line(AuditEvent event) {
        return line(
                String.valueOf(event.number()),
                event.at().toString(),
                event.act().code(),
                event.actor(),
                event.actorName(),
                event.subject(),
                event.address(),
                details(event.details()));
    }

    private static String details(Map<String, String> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String line(String... values) {
        Object[] cells = Stream.of(values).map(AuditTable::text).toArray();
        return CSVFormat.RFC4180.format(cells) + "\r\n";
    }

    /** A spreadsheet would compute what begins like a formula. */
    private static String text(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
