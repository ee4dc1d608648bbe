package dk.trin.service.log;

import dk.trin.service.storage.Preparation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class LogConfiguration {
    private static final String HEADS = "heads";

    @Bean
    Heads logHeads(@Value("${trin.data}") Path data) {
        return new Heads(heads(data));
    }

    /** Closed after the web server, and before the database: what waits is written. */
    @Bean
    LogWriter logWriter(
            BatchStore store,
            Heads heads,
            @Value("${trin.log.waiting}") int waiting,
            @Value("${trin.log.patience}") Duration patience) {
        return new LogWriter(store, heads, new LogWriter.Limits(waiting, patience.toMillis()));
    }

    @Bean
    BatchStore batchStore(@Value("${trin.data}") Path data, Clock clock, DataSource source, Preparation preparation) {
        Chain chain = new Chain(UUID.randomUUID().toString(), SigningKey.in(directory(data)));
        return new BatchStore(chain, clock, new BatchStore.Storage(source, preparation));
    }

    @Bean
    DecisionLog decisionLog(LogWriter writer, JdbcClient jdbc, Heads heads) {
        return new DecisionLog(writer, new LogReader(jdbc), new Verifier(jdbc, heads));
    }

    @Bean
    HealthIndicator keeping(LogWriter writer, JdbcClient jdbc) {
        return new LogHealth(writer, jdbc);
    }

    static Path heads(Path data) {
        return directory(data).resolve(HEADS);
    }

    private static Path directory(Path data) {
        return data.resolve("log");
    }
}
