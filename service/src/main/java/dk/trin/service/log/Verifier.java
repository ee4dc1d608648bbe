package dk.trin.service.log;

import dk.trin.service.log.Verification.Fault;
import dk.trin.service.log.Verification.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifies all chains, from the first entry to the heads that are known. Thread-safe. */
final class Verifier {
    private final JdbcClient jdbc;
    private final Heads heads;

    Verifier(JdbcClient jdbc, Heads heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    List<Head> heads() {
        return jdbc.sql(
                        "select l.*, w.public_key from log_link l join log_writer w on w.writer = l.writer"
                                + " where l.seq = (select max(seq) from log_link m where m.writer = l.writer) order by l.writer")
                .query((row, number) -> ChainTables.link(row).head(row.getString("public_key")))
                .list();
    }

    Verification verify(List<Head> exported) {
        List<Head> known = new ArrayList<>(heads.kept());
        known.addAll(exported);
        Map<String, String> writers = writers();
        List<Finding> findings = new ArrayList<>();
        ChainReading.Counts counts = new ChainReading.Counts();
        writers.forEach((writer, publicKey) -> new ChainReading(jdbc, writer, publicKey, counts)
                .firstBad(known.stream()
                        .filter(head -> head.writer().equals(writer))
                        .toList())
                .ifPresent(findings::add));
        known.stream()
                .filter(head -> !writers.containsKey(head.writer()))
                .map(head -> new Finding(head.writer(), Fault.CHAIN_MISSING, 1, 1, head.entry()))
                .distinct()
                .forEach(findings::add);
        return new Verification(writers.size(), counts.links(), counts.entries(), counts.erased(), findings);
    }

    private Map<String, String> writers() {
        Map<String, String> writers = new LinkedHashMap<>();
        jdbc.sql("select writer, public_key from log_writer order by writer").query(row -> {
            writers.put(row.getString(1), row.getString(2));
        });
        return writers;
    }
}
