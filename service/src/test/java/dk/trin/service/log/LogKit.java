package dk.trin.service.log;

import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision log on one of the databases, as one process of the service has it. */
public final class LogKit implements AutoCloseable {
    private final TestDatabase kind;
    private final DataSource source;
    private final Path directory;
    private final Heads heads;
    private final LogWriter writer;
    private final DecisionLog log;

    private LogKit(TestDatabase kind, DataSource reading, DataSource writing, Setting setting) {
        this.kind = kind;
        this.source = reading;
        this.directory = setting.directory();
        this.heads = new Heads(directory.resolve("heads"));
        Chain chain = new Chain(UUID.randomUUID().toString(), SigningKey.in(directory));
        BatchStore.Storage storage = new BatchStore.Storage(writing, kind.prepared(reading));
        this.writer = new LogWriter(
                new BatchStore(chain, setting.clock(), storage),
                heads,
                new LogWriter.Limits(setting.waiting(), 10_000));
        this.log = new DecisionLog(writer, new LogReader(jdbc()), new Verifier(jdbc(), heads));
    }

    record Setting(Path directory, Clock clock, int waiting) {}

    static LogKit on(TestDatabase kind) {
        return on(kind, kind.migrated(), Clock.systemUTC());
    }

    public static LogKit on(TestDatabase kind, DataSource source, Clock clock) {
        return new LogKit(kind, source, source, new Setting(temporary(), clock, 2_000));
    }

    /** Another process on the same database; with the same directory it is the next start of the same one. */
    LogKit another(Path itsDirectory) {
        return new LogKit(kind, source, source, new Setting(itsDirectory, Clock.systemUTC(), 2_000));
    }

    /** One that writes through another source than it reads from. */
    static LogKit writing(TestDatabase kind, DataSource reading, DataSource writing, int waiting) {
        return new LogKit(kind, reading, writing, new Setting(temporary(), Clock.systemUTC(), waiting));
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("trin-log");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The database that it is kept in. */
    public DataSource source() {
        return source;
    }

    public DecisionLog log() {
        return log;
    }

    LogWriter writer() {
        return writer;
    }

    Path directory() {
        return directory;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    static Submission.Recommended recommendation(String reference) {
        return recommendation(reference, Optional.empty());
    }

    static Submission.Recommended recommendation(String reference, Optional<Submission.Once> once) {
        Content content = new Content("{\"actor\":\"a\"}", "{\"of\":\"" + reference + "\"}", "{\"æ\": 1.50}");
        Submission.Index index = new Submission.Index(Optional.of(reference), "standard", 1, Optional.empty());
        return new Submission.Recommended(UUID.randomUUID().toString(), content, index, once);
    }

    static Submission.Decided decision(String id, String decision) {
        return new Submission.Decided(id, Content.of("{\"decision\":\"" + decision + "\"}"));
    }

    public static Receipt erase(DecisionLog log, String id) {
        return Erasure.of(log, id, new Actor("somebody", "somebody", Set.of()), Erasure.Reason.WRONG_CITIZEN);
    }

    /** Keeps so many recommendations, each in a batch of its own; their ids. */
    List<String> keep(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> recommendation("sag-" + number))
                .map(log::keep)
                .map(receipt -> ((Receipt.Kept) receipt).id())
                .toList();
    }

    /** Stops the process; what it shared with others stays open. */
    void stop() {
        writer.close();
    }

    /** Stops the process and discards the database for everybody. */
    @Override
    public void close() {
        writer.close();
        kind.discard(source);
    }
}
