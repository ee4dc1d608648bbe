package dk.trin.service.log;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one chain page by page, each content only as far as whether it is the one that was committed to. Thread-safe. */
final class ChainPages {
    /** The range stands in every join: the planner of a database does not carry it from one table to the next. */
    private static final String PLACES = "select e.*, c.salt, c.facts, c.decision_record, c.answer, l.seq as link_seq,"
            + " l.first_entry, l.hash, l.at as link_at, l.signature, case when c.salt is null then (select count(*)"
            + " from log_entry x where x.subject = e.subject and x.kind = :erasure) else 0 end as erasures"
            + " from log_entry e"
            + " left join log_content c on c.writer = e.writer and c.seq = e.seq and c.seq > :after and c.seq <= :last"
            + " left join log_link l on l.writer = e.writer and l.last_entry = e.seq"
            + " and l.last_entry > :after and l.last_entry <= :last"
            + " where e.writer = :writer and e.seq > :after and e.seq <= :last order by e.seq";

    private final JdbcClient jdbc;
    private final String writer;

    ChainPages(JdbcClient jdbc, String writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    /** An entry as it is found, with the link that it ends, if it ends one. */
    record Place(Entry entry, Found content, Optional<Link> link) {}

    /** What is found of a content. */
    enum Found {
        AS_COMMITTED,
        CHANGED,
        ERASED,
        MISSING
    }

    /** The number of the last entry that is there; 0 when none is. */
    long last() {
        return jdbc.sql("select coalesce(max(seq), 0) from log_entry where writer = ?")
                .param(writer)
                .query(Long.class)
                .single();
    }

    /** The entries behind one number up to another. */
    List<Place> page(long after, long last) {
        return jdbc.sql(PLACES)
                .param("writer", writer)
                .param("after", after)
                .param("last", last)
                .param("erasure", Kind.ERASURE.code())
                .query((row, number) -> place(row))
                .list();
    }

    /** A link that is there. */
    Link link(long seq) {
        return jdbc.sql("select * from log_link where writer = ? and seq = ?")
                .params(writer, seq)
                .query((row, number) -> ChainTables.link(row))
                .single();
    }

    /** The first link behind another one whose last entry is not there; empty when there is none. */
    Optional<Long> linkWithoutEntries(long after) {
        return jdbc.sql("select min(l.seq) from log_link l where l.writer = ? and l.seq > ? and not exists"
                        + " (select 1 from log_entry e where e.writer = l.writer and e.seq = l.last_entry)")
                .params(writer, after)
                .query((row, number) -> row.getLong(1))
                .optional()
                .filter(further -> further > 0);
    }

    private static Place place(ResultSet row) throws SQLException {
        Entry entry = new Entry(
                row.getString("writer"),
                row.getLong("seq"),
                row.getString("kind"),
                row.getString("subject"),
                ChainTables.instant(row, "at"),
                row.getString("commitment"));
        return new Place(entry, content(row, entry), link(row, entry));
    }

    private static Found content(ResultSet row, Entry entry) throws SQLException {
        String salt = row.getString("salt");
        if (salt == null) {
            boolean erased = row.getLong("erasures") > 0 && !entry.kind().equals(Kind.ERASURE.code());
            return erased ? Found.ERASED : Found.MISSING;
        }
        // As bytes, for a text would be decoded only to be encoded again.
        String found = Sha256.ofAll(
                salt.getBytes(StandardCharsets.UTF_8),
                row.getBytes("facts"),
                row.getBytes("decision_record"),
                row.getBytes("answer"));
        return found.equals(entry.commitment()) ? Found.AS_COMMITTED : Found.CHANGED;
    }

    private static Optional<Link> link(ResultSet row, Entry entry) throws SQLException {
        return row.getString("hash") == null
                ? Optional.empty()
                : Optional.of(new Link(
                        entry.writer(),
                        row.getLong("link_seq"),
                        row.getLong("first_entry"),
                        entry.seq(),
                        row.getString("hash"),
                        ChainTables.instant(row, "link_at"),
                        row.getString("signature")));
    }
}
