package dk.trin.service.log;

import dk.trin.service.log.Verification.Fault;
import dk.trin.service.log.Verification.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifies all chains, from the first entry to the heads that are known. Thread-safe. */
final class Verifier {
    /** Few, for each takes a connection away from whoever else works. */
    private static final int READERS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

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

    Verification verify(List<Head> exported, LongConsumer progress) {
        List<Head> known = new ArrayList<>(heads.kept());
        known.addAll(exported);
        Map<String, String> writers = writers();
        ChainReading.Counts counts = new ChainReading.Counts(progress);
        List<Finding> findings = new ArrayList<>(firstBad(writers, known, counts));
        known.stream()
                .filter(head -> !writers.containsKey(head.writer()))
                .map(head -> new Finding(head.writer(), Fault.CHAIN_MISSING, 1, 1, head.entry()))
                .distinct()
                .forEach(findings::add);
        return new Verification(writers.size(), counts.links(), counts.entries(), counts.erased(), findings);
    }

    /** The first bad place of each chain that has one. */
    private List<Finding> firstBad(Map<String, String> writers, List<Head> known, ChainReading.Counts counts) {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            return writers.entrySet().stream()
                    .flatMap(chain -> new ChainReading(
                                    new ChainPages(jdbc, chain.getKey()), chain.getKey(), chain.getValue(), counts)
                            .firstBad(of(chain.getKey(), known), readers).stream())
                    .toList();
        } finally {
            readers.shutdownNow();
        }
    }

    private static List<Head> of(String writer, List<Head> known) {
        return known.stream().filter(head -> head.writer().equals(writer)).toList();
    }

    long entries() {
        return jdbc.sql("select count(*) from log_entry").query(Long.class).single();
    }

    private Map<String, String> writers() {
        Map<String, String> writers = new LinkedHashMap<>();
        jdbc.sql("select writer, public_key from log_writer order by writer").query(row -> {
            writers.put(row.getString(1), row.getString(2));
        });
        return writers;
    }
}
