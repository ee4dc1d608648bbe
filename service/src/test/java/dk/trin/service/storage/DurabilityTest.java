package dk.trin.service.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class DurabilityTest {
    @ParameterizedTest
    @EnumSource
    void aDatabaseThatKeepsWhatItAcknowledgesIsUsed(TestDatabase kind) {
        DataSource source = kind.empty();
        Database database = Database.at(((HikariDataSource) source).getJdbcUrl());
        assertThat(database.name()).isEqualTo(kind.name());
        assertThatCode(() -> StorageConfiguration.requireDurable(database, JdbcClient.create(source)))
                .doesNotThrowAnyException();
    }

    @Test
    void anH2ThatWritesLaterIsRefused() {
        String url = TestDatabase.H2.url().replace(";WRITE_DELAY=0", "");
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url, "sa", ""));
        assertThatExceptionOfType(WeakStorage.class)
                .isThrownBy(() -> StorageConfiguration.requireDurable(Database.H2, jdbc))
                .withMessageContaining("WRITE_DELAY is 500")
                .satisfies(weak -> assertThat(weak.action()).contains("WRITE_DELAY to 0"));
    }

    @Test
    void aPostgresThatDoesNotWaitForTheDiskIsRefused() {
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(TestDatabase.POSTGRESQL.url(), "postgres", "", true);
        JdbcClient jdbc = JdbcClient.create(source);
        jdbc.sql("set synchronous_commit to off").update();
        assertThatExceptionOfType(WeakStorage.class)
                .isThrownBy(() -> StorageConfiguration.requireDurable(Database.POSTGRESQL, jdbc))
                .withMessageContaining("synchronous_commit is off");
        source.destroy();
    }
}
