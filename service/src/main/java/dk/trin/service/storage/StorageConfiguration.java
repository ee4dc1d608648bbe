package dk.trin.service.storage;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

@Configuration
class StorageConfiguration {
    /** The kind of database that the service runs on, after making sure that it keeps what it acknowledges. */
    @Bean
    Database database(DataSource source, JdbcClient jdbc) throws MetaDataAccessException {
        Database database = of(source);
        requireDurable(database, jdbc);
        return database;
    }

    static Database of(DataSource source) throws MetaDataAccessException {
        return Database.named(JdbcUtils.extractDatabaseMetaData(source, metadata -> metadata.getDatabaseProductName()));
    }

    static void requireDurable(Database database, JdbcClient jdbc) {
        database.durableSettings().forEach((setting, durable) -> {
            String found = database.setting(jdbc, setting);
            if (!durable.contains(found)) {
                throw new WeakStorage(setting, found, List.copyOf(durable));
            }
        });
    }
}
