package dk.trin.service.versions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps versions and their content. */
final class VersionStore {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final String COLUMNS = "rule_set, number, stage, revision, content_hash, approved_hash, change_note,"
            + " based_on, last_day, created_by, created_at";

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Version> find(VersionId id) {
        return jdbc.sql("select " + COLUMNS + " from version where rule_set = ? and number = ?")
                .params(id.ruleSet(), id.number())
                .query(VersionStore::version)
                .optional();
    }

    /** All versions of a rule set, the newest first. */
    List<Version> of(String ruleSet) {
        return jdbc.sql("select " + COLUMNS + " from version where rule_set = ? order by number desc")
                .param(ruleSet)
                .query(VersionStore::version)
                .list();
    }

    /** Those that are in force, have been, or will be, of all rule sets. */
    List<Version> published() {
        return jdbc.sql("select " + COLUMNS + " from version where exists (select 1 from publication p"
                        + " where p.rule_set = version.rule_set and p.number = version.number)")
                .query(VersionStore::version)
                .list();
    }

    /** The content of a version that is there. */
    VersionContent content(VersionId id) {
        String json = jdbc.sql("select content from version where rule_set = ? and number = ?")
                .params(id.ruleSet(), id.number())
                .query(String.class)
                .single();
        return new VersionContent(id.ruleSet(), texts(json));
    }

    /** The number that the next version of a rule set gets; of two who take the same one, the key lets one pass. */
    int nextNumber(String ruleSet) {
        return 1
                + jdbc.sql("select coalesce(max(number), 0) from version where rule_set = ?")
                        .param(ruleSet)
                        .query(Integer.class)
                        .single();
    }

    void insert(Version version, VersionContent content) {
        jdbc.sql("insert into version (content, " + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(json(content.files()))
                .param(version.id().ruleSet())
                .param(version.id().number())
                .param(version.stage().name())
                .param(version.revision())
                .param(version.hash())
                .param(version.approvedHash())
                .param(version.changeNote())
                .param(version.basedOn().map(VersionId::toString).orElse(""))
                .param(version.lastDay().orElse(null))
                .param(version.createdBy())
                .param(utc(version.createdAt()))
                .update();
    }

    /** Replaces a version by its next revision; false when somebody else has been there first. */
    boolean replace(Version next) {
        return jdbc.sql("update version set stage = ?, revision = ?, content_hash = ?, approved_hash = ?,"
                                + " change_note = ?, last_day = ? where rule_set = ? and number = ? and revision = ?")
                        .param(next.stage().name())
                        .param(next.revision())
                        .param(next.hash())
                        .param(next.approvedHash())
                        .param(next.changeNote())
                        .param(next.lastDay().orElse(null))
                        .param(next.id().ruleSet())
                        .param(next.id().number())
                        .param(next.revision() - 1)
                        .update()
                == 1;
    }

    /** Replaces the content of a version that has just been replaced by its next revision. */
    void keep(VersionId id, VersionContent content) {
        jdbc.sql("update version set content = ? where rule_set = ? and number = ?")
                .params(json(content.files()), id.ruleSet(), id.number())
                .update();
    }

    static String json(Map<String, String> texts) {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }

    static Map<String, String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }

    /** The databases compare instants with a zone; all of ours are in UTC. */
    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static VersionId id(ResultSet row) throws SQLException {
        return new VersionId(row.getString("rule_set"), row.getInt("number"));
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        String basedOn = row.getString("based_on");
        return new Version(
                id(row),
                Stage.valueOf(row.getString("stage")),
                row.getInt("revision"),
                row.getString("content_hash"),
                row.getString("approved_hash"),
                row.getString("change_note"),
                basedOn.isEmpty() ? Optional.empty() : Optional.of(VersionId.parse(basedOn)),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getString("created_by"),
                instant(row, "created_at"));
    }
}
