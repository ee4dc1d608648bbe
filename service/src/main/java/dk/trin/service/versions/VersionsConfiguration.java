package dk.trin.service.versions;

import dk.trin.rules.ruleset.ShippedRuleSets;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class VersionsConfiguration {
    /** Days are Danish days: a version that comes into force on a date does so at midnight in Denmark. */
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Bean
    Clock clock() {
        return Clock.system(DENMARK);
    }

    @Bean
    Versions versions(Clock clock) {
        return new Versions(ShippedRuleSets.load(), clock);
    }
}
