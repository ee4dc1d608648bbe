package dk.trin.service.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.service.storage.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class AppendOnlyTest {
    @ParameterizedTest
    @ValueSource(strings = {"log_writer", "log_entry", "log_link"})
    void postgresRefusesToChangeTheChain(String table) {
        try (LogKit kit = LogKit.on(TestDatabase.POSTGRESQL)) {
            kit.keep(1);
            for (String change : List.of("update %s set writer = writer", "delete from %s", "truncate %s cascade")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(
                                () -> kit.jdbc().sql(change.formatted(table)).update())
                        .withStackTraceContaining("append-only");
            }
        }
    }

    @Test
    void postgresRefusesToChangeAContentButNotToEraseIt() {
        try (LogKit kit = LogKit.on(TestDatabase.POSTGRESQL)) {
            kit.keep(1);
            for (String change : List.of("update log_content set answer = ''", "truncate log_content")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> kit.jdbc().sql(change).update())
                        .withStackTraceContaining("append-only");
            }
            assertThat(kit.jdbc().sql("delete from log_content").update()).isEqualTo(1);
        }
    }
}
