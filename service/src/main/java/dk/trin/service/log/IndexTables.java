package dk.trin.service.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what recommendations are found by; unlike the chain, it follows what happens. */
final class IndexTables {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    IndexTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
    }

    /** A key that was used, and for what. */
    record Used(String request, String id) {}

    /** Those of the keys that were used before. */
    Map<String, Used> used(Set<String> keys) {
        Map<String, Used> used = new HashMap<>();
        if (!keys.isEmpty()) {
            String places = keys.stream().map(key -> "?").collect(Collectors.joining(", "));
            client.sql("select name, request_hash, recommendation from idempotency where name in (" + places + ")")
                    .params(new ArrayList<>(keys))
                    .query(row -> {
                        used.put(row.getString(1), new Used(row.getString(2), row.getString(3)));
                    });
        }
        return used;
    }

    void insert(List<Chain.Salted> batch) {
        List<Chain.Salted> recommended = batch.stream()
                .filter(salted -> salted.submission() instanceof Submission.Recommended)
                .toList();
        if (!recommended.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into recommendation (id, writer, seq, at, reference, rule_set, version, previous)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    recommended.stream().map(IndexTables::row).toList());
            insertKeys(recommended);
        }
        insertChanges(batch);
    }

    private void insertChanges(List<Chain.Salted> batch) {
        jdbc.batchUpdate(
                "insert into recommendation_change (recommendation) values (?)",
                batch.stream()
                        .map(salted -> salted.entry().subject())
                        .distinct()
                        .map(id -> new Object[] {id})
                        .toList());
    }

    private static Object[] row(Chain.Salted salted) {
        Submission.Index index = ((Submission.Recommended) salted.submission()).index();
        Entry entry = salted.entry();
        return new Object[] {
            entry.subject(),
            entry.writer(),
            entry.seq(),
            ChainTables.stored(entry.at()),
            index.reference().orElse(null),
            index.ruleSet(),
            index.version(),
            index.previous().orElse(null)
        };
    }

    private void insertKeys(List<Chain.Salted> recommended) {
        List<Object[]> keys = new ArrayList<>();
        recommended.stream()
                .map(salted -> (Submission.Recommended) salted.submission())
                .forEach(submission -> submission
                        .once()
                        .ifPresent(once -> keys.add(new Object[] {once.key(), once.request(), submission.id()})));
        if (!keys.isEmpty()) {
            jdbc.batchUpdate("insert into idempotency (name, request_hash, recommendation) values (?, ?, ?)", keys);
        }
    }

    /** Points at the last decision or outcome; false when there is no such recommendation. */
    boolean point(Submission submission, String writer, long seq) {
        String what = submission.kind().code();
        return client.sql("update recommendation set " + what + "_writer = ?, " + what + "_seq = ? where id = ?")
                        .params(writer, seq, submission.id())
                        .update()
                > 0;
    }

    /** False when there is no such recommendation. */
    boolean remove(String id) {
        client.sql("delete from idempotency where recommendation = ?").param(id).update();
        return client.sql("delete from recommendation where id = ?").param(id).update() > 0;
    }

    /** Whether there was a recommendation that has been erased. */
    boolean isErased(String id) {
        return client.sql("select count(*) from log_entry where subject = ? and kind = ?")
                        .params(id, Kind.ERASURE.code())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
