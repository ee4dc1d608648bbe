package dk.trin.service.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Runs the service with the two roles of the operations guide, and tries to change the log as the lesser one. */
final class GrantDrills {
    private static final String OWNER = "trin_owner";
    private static final String ROLE = "trin";
    private static final String DENIED = "42501";
    private static final List<String> APPENDED =
            List.of("log_writer", "log_entry", "log_link", "publication", "history", "audit_event");
    private static final List<String> UPDATES = List.of(
            "update log_writer set public_key = ''",
            "update log_entry set kind = ''",
            "update log_link set hash = ''",
            "update log_content set answer = '{}'",
            "update publication set reason = ''",
            "update history set reason = ''",
            "update audit_event set act = ''");

    /** What the operations guide has a database administrator do before the first start. */
    private static final List<String> ROLES =
            List.of("create role trin_owner login", "create role trin login", "create database trin owner trin_owner");

    private static final String DEFAULTS =
            "alter default privileges grant select, insert, update, delete on tables to trin";

    /** And after it. */
    private static final List<String> REVOKED = List.of(
            "revoke update, delete on log_writer, log_entry, log_link, publication, history, audit_event from trin",
            "revoke update on log_content from trin");

    static final List<Drill> ALL = List.of(new Drill(
            "append-only",
            "The role of the service can add to the log, the publications, the history and the audit trail, and erase contents; no more.",
            "every update, delete and truncate of these denied; keeping, erasing and publishing go on",
            GrantDrills::run));

    private GrantDrills() {}

    private static Verdict run(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        String url = server.url("trin");
        execute(server.url(), Server.USER, ROLES);
        execute(url, OWNER, List.of(DEFAULTS));
        Client client = site.service(site.directory("data"), settings(url)).client();
        execute(url, OWNER, REVOKED);
        String kept = client.store().expecting(201).location().orElseThrow();
        List<String> acts = acts();
        List<String> allowed = new ArrayList<>();
        for (String act : acts) {
            if (!isDenied(url, act)) {
                allowed.add(act);
            }
        }
        int published = new Authors(client).published(1, ".");
        int erased = client.send("DELETE", kept, "").status();
        boolean intact = client.verification().get("intact").asBoolean();
        return Verdict.of(
                allowed.isEmpty() && erased == 204 && published > 1 && intact,
                "%d of %d denied%s, erasing answered %d, log %s"
                        .formatted(
                                acts.size() - allowed.size(),
                                acts.size(),
                                allowed.isEmpty() ? "" : " but not " + allowed,
                                erased,
                                intact ? "intact" : "broken"));
    }

    /** The service as the lesser role, its tables made by the other one. */
    private static List<String> settings(String url) {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + ROLE,
                "--spring.flyway.user=" + OWNER);
    }

    private static List<String> acts() {
        List<String> acts = new ArrayList<>(UPDATES);
        for (String table : APPENDED) {
            acts.add("delete from " + table);
            acts.add("truncate " + table + " cascade");
            acts.add("alter table " + table + " disable trigger all");
        }
        return acts;
    }

    private static void execute(String url, String role, List<String> statements) throws SQLException {
        try (Connection connection = Storage.connect(url, role);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static boolean isDenied(String url, String act) {
        try {
            execute(url, ROLE, List.of(act));
            return false;
        } catch (SQLException refused) {
            return DENIED.equals(refused.getSQLState());
        }
    }
}
