package dk.trin.service.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads events; there is nothing here to change or delete one. */
final class AuditStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(AuditEvent event) {
        jdbc.sql("insert into audit_event (happened_at, act, actor, actor_name, subject, address, details)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        stored(event.at()),
                        event.act().code(),
                        event.actor(),
                        event.actorName(),
                        event.subject(),
                        event.address(),
                        JSON.writeValueAsString(event.details()))
                .update();
    }

    List<AuditEvent> read(AuditFilter filter) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        filter.from().ifPresent(from -> add(conditions, values, "happened_at >= ?", stored(from)));
        filter.until().ifPresent(until -> add(conditions, values, "happened_at < ?", stored(until)));
        filter.actor().ifPresent(actor -> add(conditions, values, "actor = ?", actor));
        filter.act().ifPresent(act -> add(conditions, values, "act = ?", act.code()));
        filter.before().ifPresent(before -> add(conditions, values, "number < ?", before));
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return jdbc.sql("select * from audit_event" + where + " order by number desc fetch first " + filter.most()
                        + " rows only")
                .params(values)
                .query(AuditStore::event)
                .list();
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    private static AuditEvent event(ResultSet row, int number) throws SQLException {
        return new AuditEvent(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                AuditAct.of(row.getString("act")).orElseThrow(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("subject"),
                row.getString("address"),
                JSON.readValue(row.getString("details"), DETAILS));
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
