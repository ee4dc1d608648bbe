package dk.trin.service.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes users and keys. */
final class AccessStore {
    private final JdbcClient jdbc;

    AccessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long revision() {
        return jdbc.sql("select revision from access_revision")
                .query(Long.class)
                .single();
    }

    /** Counts a change; until the transaction ends nobody else changes anything here. */
    void countUp() {
        jdbc.sql("update access_revision set revision = revision + 1").update();
    }

    List<User> users() {
        return jdbc.sql("select * from account order by user_name")
                .query(AccessStore::user)
                .list();
    }

    Optional<User> user(String userName) {
        return jdbc.sql("select * from account where user_name = ?")
                .param(userName)
                .query(AccessStore::user)
                .optional();
    }

    void insert(User user) {
        jdbc.sql("insert into account (name, password_hash, temporary_until, disabled, roles, revision, sessions_from,"
                        + " created_at, user_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(columns(user))
                .param(stored(user.createdAt()))
                .param(user.userName())
                .update();
    }

    /** Replaces a user by its next revision. */
    void replace(User user) {
        jdbc.sql("update account set name = ?, password_hash = ?, temporary_until = ?, disabled = ?, roles = ?,"
                        + " revision = ?, sessions_from = ? where user_name = ?")
                .params(columns(user))
                .param(user.userName())
                .update();
    }

    private static List<@Nullable Object> columns(User user) {
        return Arrays.asList(
                user.name(),
                user.passwordHash(),
                user.temporaryUntil().map(AccessStore::stored).orElse(null),
                user.disabled(),
                words(user.roles()),
                user.revision(),
                stored(user.sessionsFrom()));
    }

    List<ApiKey> keys() {
        return jdbc.sql("select * from api_key order by created_at desc, id")
                .query(AccessStore::key)
                .list();
    }

    void insert(ApiKey key) {
        jdbc.sql("insert into api_key (id, hash, owner, owner_name, label, roles, created_at, created_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        key.id(),
                        key.hash(),
                        key.owner(),
                        key.ownerName(),
                        key.label(),
                        words(key.roles()),
                        stored(key.createdAt()),
                        key.createdBy(),
                        stored(key.expiresAt()))
                .update();
    }

    void revoke(String id, Instant at) {
        jdbc.sql("update api_key set revoked_at = ? where id = ? and revoked_at is null")
                .params(stored(at), id)
                .update();
    }

    void used(String id, Instant at) {
        jdbc.sql("update api_key set last_used_at = ? where id = ?")
                .params(stored(at), id)
                .update();
    }

    private static User user(ResultSet row, int number) throws SQLException {
        return new User(
                row.getString("user_name"),
                row.getString("name"),
                row.getString("password_hash"),
                instant(row, "temporary_until"),
                row.getBoolean("disabled"),
                roles(row),
                row.getInt("revision"),
                instant(row, "created_at").orElseThrow(),
                instant(row, "sessions_from").orElseThrow());
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getString("id"),
                row.getString("hash"),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getString("label"),
                roles(row),
                instant(row, "created_at").orElseThrow(),
                row.getString("created_by"),
                instant(row, "expires_at").orElseThrow(),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static Set<String> roles(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("roles").split(" "))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String words(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
