package dk.trin.service.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is kept. */
final class LogReader {
    private static final int PAGE = 200;
    private static final String KEPT =
            "select r.*, d.at as decision_at, dc.facts as decision_facts, o.at as outcome_at,"
                    + " oc.facts as outcome_facts, c.facts, c.decision_record, %s as answer from recommendation r"
                    + " join log_content c on c.writer = r.writer and c.seq = r.seq"
                    + " left join log_entry d on d.writer = r.decision_writer and d.seq = r.decision_seq"
                    + " left join log_content dc on dc.writer = d.writer and dc.seq = d.seq"
                    + " left join log_entry o on o.writer = r.outcome_writer and o.seq = r.outcome_seq"
                    + " left join log_content oc on oc.writer = o.writer and oc.seq = o.seq";
    private static final String WITH_ANSWER = KEPT.formatted("c.answer");
    private static final String WITHOUT_ANSWER = KEPT.formatted("''");

    private final JdbcClient jdbc;

    LogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept.Whole> find(String id) {
        return jdbc.sql(WITH_ANSWER + " where r.id = ?")
                .param(id)
                .query(LogReader::whole)
                .optional();
    }

    boolean isErased(String id) {
        return jdbc.sql("select count(*) from log_entry where subject = ? and kind = ?")
                        .params(id, Kind.ERASURE.code())
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Kept> of(String reference) {
        return jdbc.sql(WITHOUT_ANSWER + " where r.reference = ? order by r.at, r.id")
                .param(reference)
                .query((row, number) -> whole(row, number).kept())
                .list();
    }

    /** Every entry about the recommendations of a reference, superseded ones too. */
    List<KeptEntry> entries(String reference) {
        return jdbc.sql("select e.subject, e.kind, e.at, c.facts, c.decision_record, c.answer from recommendation r"
                        + " join log_entry e on e.subject = r.id"
                        + " join log_content c on c.writer = e.writer and c.seq = e.seq"
                        + " where r.reference = ? order by e.at, e.writer, e.seq")
                .param(reference)
                .query((row, number) -> new KeptEntry(
                        row.getString("subject"),
                        Kind.of(row.getString("kind")),
                        ChainTables.instant(row, "at"),
                        content(row)))
                .list();
    }

    /** Those that are still kept, without the answers. */
    List<Kept.Whole> all(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WITHOUT_ANSWER + " where r.id in (:ids)")
                        .param("ids", ids)
                        .query(LogReader::whole)
                        .list();
    }

    List<Changed> changed(int most) {
        return jdbc.sql("select number, recommendation from recommendation_change order by number fetch first " + most
                        + " rows only")
                .query((row, number) -> new Changed(row.getLong("number"), row.getString("recommendation")))
                .list();
    }

    int changes() {
        return jdbc.sql("select count(*) from recommendation_change")
                .query(Integer.class)
                .single();
    }

    /** One by one: a change with a lower number may be committed later. */
    void seen(List<Changed> changes) {
        if (!changes.isEmpty()) {
            jdbc.sql("delete from recommendation_change where number in (:numbers)")
                    .param("numbers", changes.stream().map(Changed::number).toList())
                    .update();
        }
    }

    /** The ids of the oldest recommendations from before an instant; at most as many as are read at once. */
    List<String> before(Instant limit) {
        return jdbc.sql("select id from recommendation where at < ? order by at, id fetch first " + PAGE + " rows only")
                .param(ChainTables.stored(limit))
                .query(String.class)
                .list();
    }

    private static Kept.Whole whole(ResultSet row, int number) throws SQLException {
        Kept kept = new Kept(
                row.getString("id"),
                ChainTables.instant(row, "at"),
                Optional.ofNullable(row.getString("reference")),
                row.getString("rule_set"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("previous")),
                event(row, Kind.DECISION),
                event(row, Kind.OUTCOME));
        return new Kept.Whole(kept, content(row));
    }

    private static Optional<Kept.Event> event(ResultSet row, Kind kind) throws SQLException {
        String facts = row.getString(kind.code() + "_facts");
        return facts == null
                ? Optional.empty()
                : Optional.of(new Kept.Event(ChainTables.instant(row, kind.code() + "_at"), facts));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(row.getString("facts"), row.getString("decision_record"), row.getString("answer"));
    }
}
