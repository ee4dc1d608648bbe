package dk.trin.service.versions;

import dk.trin.rules.problem.Nearest;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.sheet.Content;
import dk.trin.service.storage.Database;
import dk.trin.service.storage.Preparation;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.QueryMeaning;
import dk.trin.service.web.RequestFault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration
class VersionsConfiguration {
    @Bean
    Clock clock() {
        return Clock.system(Timeline.DENMARK);
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
    ShippedRuleSets shippedRuleSets() {
        return ShippedRuleSets.load();
    }

    @Bean
    VersionLife versionLife(JdbcClient jdbc, TransactionOperations transactions, Preparation preparation, Clock clock) {
        return new VersionLife(new Ledger(jdbc, transactions, preparation, clock), clock);
    }

    @Bean
    Notifications notifications(DataSource source, Database database) {
        return new Notifications(source, database == Database.POSTGRESQL);
    }

    @Bean
    LocalCopy localCopy(@Value("${trin.data}") Path data) {
        return new LocalCopy(data.resolve("versions"));
    }

    @Bean
    Replica replica(VersionLife life, ShippedRuleSets shipped, Notifications notifications, LocalCopy copy) {
        return life.begin(new ShippedImport.Release(shipped, Content.shipped()), notifications, copy);
    }

    @Bean
    VersionsHealth versionsHealthIndicator(Replica replica) {
        return new VersionsHealth(replica);
    }

    @Bean
    Versions versions(VersionLife life, Replica replica) {
        return life.versions(replica);
    }

    @Bean
    Register register(VersionLife life, Replica replica) {
        return life.register();
    }

    @Bean
    Drafting drafting(VersionLife life, Replica replica) {
        return life.drafting();
    }

    @Bean
    Review review(VersionLife life, Replica replica) {
        return life.review();
    }

    @Bean
    Approval approval(VersionLife life, Replica replica) {
        return life.approval();
    }

    @Bean
    Prospects prospects(VersionLife life, Replica replica) {
        return life.prospects(replica);
    }

    @Bean
    Publishing publishing(VersionLife life, Replica replica) {
        return life.publishing(replica);
    }
}
