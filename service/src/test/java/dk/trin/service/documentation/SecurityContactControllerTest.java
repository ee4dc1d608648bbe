package dk.trin.service.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SecurityContactControllerTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void whoeverIsNamedIsTold() {
        assertThat(new SecurityContactController("mailto:it@kommune.example", NOON)
                        .contact()
                        .getBody())
                .isEqualTo("""
                        Contact: mailto:it@kommune.example
                        Expires: 2027-05-30T00:00:00Z
                        Preferred-Languages: da, en
                        """);
    }

    @Test
    void whereNobodyIsNamedThereIsNothing() {
        assertThat(new SecurityContactController("", NOON)
                        .contact()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void aContactThatNobodyCanFollowIsNoContact() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurityContactController("the office", NOON));
    }
}
