package dk.trin.service.versions;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.QueryMeaning;
import dk.trin.service.web.RequestFault;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
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

    /** Wherever a rule set is named in a query, it must be one that is in force. */
    @Bean
    QueryMeaning ruleSetInQuery(Versions versions) {
        return new QueryMeaning(
                "ruleSet",
                id -> versions.current(id).isPresent()
                        ? Optional.empty()
                        : Optional.of(RequestFault.at("?ruleSet", FaultCode.UNKNOWN_RULE_SET)
                                .allowing(Nearest.first(id, versions.ids()))));
    }

    @Bean
    Versions versions(Clock clock) {
        return new Versions(ShippedRuleSets.load(), clock);
    }
}
