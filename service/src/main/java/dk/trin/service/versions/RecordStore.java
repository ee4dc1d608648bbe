package dk.trin.service.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what people have done in a version: their parts, its history, remarks and acknowledgements. */
final class RecordStore {
    private static final String OF = " where rule_set = ? and number = ?";

    private final JdbcClient jdbc;

    RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The part that a person has in a version; empty while it has none. */
    Optional<Part> part(VersionId id, String person) {
        return jdbc.sql("select part from participant" + OF + " and person = ?")
                .params(id.ruleSet(), id.number(), person)
                .query(String.class)
                .optional()
                .map(Part::valueOf);
    }

    /** Gives a person a part; the key refuses a second one. */
    void take(VersionId id, String person, Part part) {
        jdbc.sql("insert into participant (rule_set, number, person, part) values (?, ?, ?, ?)")
                .params(id.ruleSet(), id.number(), person, part.name())
                .update();
    }

    void append(Event event) {
        jdbc.sql("insert into history (rule_set, number, act, actor, happened_at, reason, details)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(event.version().ruleSet())
                .param(event.version().number())
                .param(event.act().name())
                .param(event.actor())
                .param(VersionStore.utc(event.at()))
                .param(event.reason())
                .param(VersionStore.json(event.details()))
                .update();
    }

    /** The history of a version, from its beginning. */
    List<Event> history(VersionId id) {
        return jdbc.sql("select * from history" + OF + " order by id")
                .params(id.ruleSet(), id.number())
                .query(RecordStore::event)
                .list();
    }

    /** What was done last with the versions of a rule set, edits aside; the latest first. */
    List<Event> latest(String ruleSet, int most) {
        return jdbc.sql("select * from history where rule_set = ? and act not in (?, ?) order by id desc limit ?")
                .params(ruleSet, Act.EDIT.name(), Act.ACKNOWLEDGE.name(), most)
                .query(RecordStore::event)
                .list();
    }

    /** The hashes that the versions of a rule set were created with. */
    List<String> createdHashes(String ruleSet) {
        return jdbc
                .sql("select * from history where rule_set = ? and act = ?")
                .params(ruleSet, Act.CREATE.name())
                .query(RecordStore::event)
                .list()
                .stream()
                .map(event -> event.details().getOrDefault("hash", ""))
                .toList();
    }

    void append(VersionId id, Remark remark) {
        jdbc.sql("insert into remark (rule_set, number, sheet, cell, words, actor, happened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.ruleSet(),
                        id.number(),
                        remark.about().sheet(),
                        remark.about().cell())
                .params(remark.words(), remark.actor())
                .param(VersionStore.utc(remark.at()))
                .update();
    }

    /** The remarks on a version, the oldest first. */
    List<Remark> remarks(VersionId id) {
        return jdbc.sql("select * from remark" + OF + " order by id")
                .params(id.ruleSet(), id.number())
                .query((row, index) -> new Remark(
                        new Remark.About(row.getString("sheet"), row.getString("cell")),
                        row.getString("words"),
                        row.getString("actor"),
                        VersionStore.instant(row, "happened_at")))
                .list();
    }

    /** Keeps why a warning may stand, in place of what was said of it before. */
    void replace(VersionId id, Acknowledgement acknowledgement) {
        jdbc.sql("delete from acknowledgement" + OF + " and finding = ?")
                .params(id.ruleSet(), id.number(), acknowledgement.finding())
                .update();
        jdbc.sql("insert into acknowledgement (rule_set, number, finding, reason, actor, happened_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id.ruleSet(), id.number(), acknowledgement.finding(), acknowledgement.reason())
                .param(acknowledgement.actor())
                .param(VersionStore.utc(acknowledgement.at()))
                .update();
    }

    List<Acknowledgement> acknowledgements(VersionId id) {
        return jdbc.sql("select * from acknowledgement" + OF + " order by finding")
                .params(id.ruleSet(), id.number())
                .query((row, index) -> new Acknowledgement(
                        row.getString("finding"),
                        row.getString("reason"),
                        row.getString("actor"),
                        VersionStore.instant(row, "happened_at")))
                .list();
    }

    private static Event event(ResultSet row, int index) throws SQLException {
        return new Event(
                VersionStore.id(row),
                Act.valueOf(row.getString("act")),
                row.getString("actor"),
                VersionStore.instant(row, "happened_at"),
                row.getString("reason"),
                VersionStore.texts(row.getString("details")));
    }
}
