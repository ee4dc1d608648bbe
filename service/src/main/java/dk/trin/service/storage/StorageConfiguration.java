package dk.trin.service.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class StorageConfiguration {
    /** The kind of database that the service runs on, told by its address: it need not be there. */
    @Bean
    Database database(@Value("${spring.datasource.url}") String url) {
        return Database.at(url);
    }

    @Bean
    Preparation preparation(DataSource source, Database database) {
        if (database == Database.POSTGRESQL && source instanceof HikariDataSource pool) {
            // A server that is away is asked for in the background; an H2 is opened however long that takes.
            pool.setInitializationFailTimeout(-1);
        }
        return new Preparation(source, database);
    }

    @Bean
    FlywayMigrationStrategy migration(Preparation preparation) {
        return preparation::begin;
    }

    /** The common tables, and what one kind of database needs beyond them. */
    @Bean
    FlywayConfigurationCustomizer tables(Database database) {
        return configuration -> configuration.locations(Database.COMMON_MIGRATIONS, database.migrations());
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
