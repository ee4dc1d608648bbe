package dk.trin.service.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes entries, their contents and the link that seals them. */
final class ChainTables {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    ChainTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** As the databases take it. */
    static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("writer"),
                row.getLong("seq"),
                row.getLong("first_entry"),
                row.getLong("last_entry"),
                row.getString("hash"),
                instant(row, "at"),
                row.getString("signature"));
    }

    void introduce(String writer, String publicKey) {
        client.sql("insert into log_writer (writer, public_key) values (?, ?)")
                .params(writer, publicKey)
                .update();
    }

    void insert(Chain.Batch batch) {
        insertEntries(batch.entries());
        insertContents(batch.entries());
        Link link = batch.link();
        client.sql("insert into log_link (writer, seq, first_entry, last_entry, hash, at, signature)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        link.writer(),
                        link.seq(),
                        link.first(),
                        link.last(),
                        link.hash(),
                        stored(link.at()),
                        link.signature())
                .update();
    }

    private void insertEntries(List<Chain.Salted> batch) {
        jdbc.batchUpdate(
                "insert into log_entry (writer, seq, kind, subject, at, commitment) values (?, ?, ?, ?, ?, ?)",
                batch.stream().map(Chain.Salted::entry).map(ChainTables::row).toList());
    }

    private static Object[] row(Entry entry) {
        return new Object[] {
            entry.writer(), entry.seq(), entry.kind(), entry.subject(), stored(entry.at()), entry.commitment()
        };
    }

    private void insertContents(List<Chain.Salted> batch) {
        jdbc.batchUpdate(
                "insert into log_content (writer, seq, salt, facts, decision_record, answer) values (?, ?, ?, ?, ?, ?)",
                batch.stream().map(ChainTables::content).toList());
    }

    private static Object[] content(Chain.Salted salted) {
        Content content = salted.submission().content();
        return new Object[] {
            salted.entry().writer(),
            salted.entry().seq(),
            salted.salt(),
            content.facts(),
            content.decisionRecord(),
            content.answer()
        };
    }

    /** The last link of a chain; empty before the first. */
    Optional<Link> last(String writer) {
        return client.sql("select * from log_link where writer = ? order by seq desc fetch first 1 rows only")
                .param(writer)
                .query((row, number) -> link(row))
                .optional();
    }

    /** Takes away everything that is kept of a recommendation but the entries themselves and who erased it. */
    void erase(String id) {
        client.sql("delete from log_content where exists (select 1 from log_entry e where e.writer = log_content.writer"
                        + " and e.seq = log_content.seq and e.subject = ? and e.kind <> ?)")
                .params(id, Kind.ERASURE.code())
                .update();
    }
}
