package dk.trin.service.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in, and in how many places.
 *
 * @param longest whatever is done meanwhile; how long without doing anything is {@code server.servlet.session.timeout}
 * @param most sessions of one person at a time; one more ends the one that was used longest ago
 */
@ConfigurationProperties("trin.session")
record SessionSettings(
        @DefaultValue("8h") Duration longest,
        @DefaultValue("10") int most) {
    SessionSettings {
        if (most < 1) {
            throw new IllegalArgumentException("trin.session.most is at least 1");
        }
    }
}
