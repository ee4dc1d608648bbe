package dk.trin.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101701234",
                "010170-1234",
                "sag-010170.1234",
                "6101701234",
                "010170-1A24",
                "010170-1234-4b2c-8d3e-4f5a6b7c8d9e",
                "x0a010170-1234"
            })
    void whatIsShapedLikeACprNumberIsRecognised(String text) {
        assertThat(Cpr.isIn(text)).isTrue();
    }

    @Test
    void aUuidIsNone() {
        assertThat(IntStream.range(0, 20_000)
                        .mapToObj(number ->
                                UUID.nameUUIDFromBytes(String.valueOf(number).getBytes(StandardCharsets.UTF_8)))
                        .map(uuid -> "sag-" + uuid))
                .noneMatch(Cpr::isIn);
        assertThat(Cpr.isIn("6e010170-1234-4b2c-8d3e-4f5a6b7c8d9e")).isFalse();
    }
}
