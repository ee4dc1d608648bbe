package dk.trin.service.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.log.Receipt.Why;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    @ParameterizedTest
    @CsvSource({"KEY_REUSED, 409", "UNKNOWN, 404", "ERASED, 410", "FULL, 503", "UNAVAILABLE, 503"})
    void whoeverIsRefusedIsToldWhy(Why why, int status) {
        assertThat(Refusals.of(new Receipt.Refused(why)).type().status().value())
                .isEqualTo(status);
    }
}
