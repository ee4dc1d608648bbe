package dk.trin.service.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Changes the log behind the back of a running service, as somebody who may do anything in the database. */
final class TamperDrills {
    private static final int RECORDS = 8;
    private static final List<String> TABLES = List.of("log_writer", "log_entry", "log_link", "log_content");

    /**
     * One way to tamper.
     *
     * @param code what verifying must call it
     * @param entry the first bad entry that it must name
     */
    private record Tampering(String name, String code, int entry, List<String> statements) {}

    private static final List<Tampering> TAMPERINGS = List.of(
            new Tampering(
                    "an answer changed",
                    "content-changed",
                    4,
                    List.of("update log_content set answer = '{}' where seq = 4")),
            new Tampering(
                    "a time changed",
                    "entries-changed",
                    3,
                    List.of("update log_entry set at = at + interval '1' hour where seq = 3")),
            new Tampering("an entry deleted", "entry-missing", 2, deletion("seq = 2")),
            new Tampering(
                    "two entries swapped",
                    "entries-changed",
                    3,
                    List.of(
                            "update log_entry set seq = 100 where seq = 3",
                            "update log_entry set seq = 3 where seq = 4",
                            "update log_entry set seq = 4 where seq = 100",
                            "update log_content set seq = 100 where seq = 3",
                            "update log_content set seq = 3 where seq = 4",
                            "update log_content set seq = 4 where seq = 100")),
            new Tampering("a content removed", "content-missing", 5, List.of("delete from log_content where seq = 5")),
            new Tampering(
                    "a signature changed",
                    "signature-wrong",
                    6,
                    List.of("update log_link set signature = 'AAAA' where seq = 6")),
            new Tampering(
                    "the tail cut off",
                    "tail-missing",
                    7,
                    List.of(
                            "delete from log_content where seq >= 7",
                            "delete from log_entry where seq >= 7",
                            "delete from log_link where seq >= 7")),
            new Tampering(
                    "the whole chain removed",
                    "chain-missing",
                    1,
                    TABLES.stream().map(table -> "delete from " + table).toList()));

    static final List<Drill> ALL = List.of(new Drill(
            "tampered-log",
            "Whoever changes the log, even as the owner of the database, is found out, and where.",
            "each of " + TAMPERINGS.size() + " ways to tamper named with its first bad entry; intact again when undone",
            TamperDrills::run));

    private TamperDrills() {}

    private static List<String> deletion(String where) {
        return List.of("delete from log_content where " + where, "delete from log_entry where " + where);
    }

    private static Verdict run(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Client client = site.service(server).client();
        keep(client);
        List<String> missed = new ArrayList<>();
        try (Connection owner = Storage.connect(server.url());
                Statement statement = owner.createStatement()) {
            // Neither triggers nor keys hinder who owns the database.
            statement.execute("set session_replication_role = replica");
            for (String table : TABLES) {
                statement.execute("create table saved_" + table + " as select * from " + table);
            }
            for (Tampering tampering : TAMPERINGS) {
                for (String each : tampering.statements()) {
                    statement.execute(each);
                }
                if (!isNamed(client.verification(), tampering)) {
                    missed.add(tampering.name() + ": " + client.verification());
                }
                undo(statement);
            }
        }
        boolean intact = client.verification().get("intact").asBoolean();
        return Verdict.of(
                missed.isEmpty() && intact,
                "%d of %d named%s; %s when undone"
                        .formatted(
                                TAMPERINGS.size() - missed.size(),
                                TAMPERINGS.size(),
                                missed.isEmpty() ? "" : " but not " + missed,
                                intact ? "intact" : "not intact"));
    }

    /** One after the other, so that each is a link of its own. */
    private static void keep(Client client) throws Exception {
        for (int record = 0; record < RECORDS; record++) {
            client.store().expecting(201);
        }
    }

    private static boolean isNamed(JsonNode verification, Tampering tampering) {
        JsonNode findings = verification.get("findings");
        return findings.size() == 1
                && findings.get(0).get("code").asString().equals(tampering.code())
                && findings.get(0).get("entry").asInt() == tampering.entry();
    }

    private static void undo(Statement statement) throws SQLException {
        for (String table : TABLES) {
            statement.execute("delete from " + table);
            statement.execute("insert into " + table + " select * from saved_" + table);
        }
    }
}
