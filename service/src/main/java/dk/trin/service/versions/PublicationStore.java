package dk.trin.service.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the publications; only ever appended to. */
final class PublicationStore {
    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last epoch that has been committed. */
    long epoch() {
        return jdbc.sql("select epoch from current_epoch").query(Long.class).single();
    }

    /**
     * Takes the next epoch. Whoever else publishes waits until this transaction ends, so that epochs become visible in
     * their order.
     */
    long nextEpoch() {
        long next = lock() + 1;
        jdbc.sql("update current_epoch set epoch = ? where only_row = 1")
                .param(next)
                .update();
        return next;
    }

    /** Waits for whoever else publishes, and keeps others waiting until this transaction ends; gives the last epoch. */
    long lock() {
        return jdbc.sql("select epoch from current_epoch where only_row = 1 for update")
                .query(Long.class)
                .single();
    }

    void insert(Publication publication) {
        jdbc.sql("insert into publication (epoch, rule_set, number, kind, in_force_from, actor, happened_at, reason)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(publication.epoch())
                .param(publication.version().ruleSet())
                .param(publication.version().number())
                .param(publication.kind().name())
                .param(VersionStore.utc(publication.from()))
                .param(publication.actor())
                .param(VersionStore.utc(publication.at()))
                .param(publication.reason())
                .update();
    }

    /** All publications up to an epoch, in their order. */
    List<Publication> upTo(long epoch) {
        return jdbc.sql("select * from publication where epoch <= ? order by epoch")
                .param(epoch)
                .query(PublicationStore::publication)
                .list();
    }

    /** All publications of a rule set, in their order. */
    List<Publication> of(String ruleSet) {
        return jdbc.sql("select * from publication where rule_set = ? order by epoch")
                .param(ruleSet)
                .query(PublicationStore::publication)
                .list();
    }

    private static Publication publication(ResultSet row, int index) throws SQLException {
        return new Publication(
                row.getLong("epoch"),
                VersionStore.id(row),
                Publication.Kind.valueOf(row.getString("kind")),
                VersionStore.instant(row, "in_force_from"),
                row.getString("actor"),
                VersionStore.instant(row, "happened_at"),
                row.getString("reason"));
    }
}
