package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import dk.trin.service.storage.Database;
import dk.trin.service.storage.Preparation;
import dk.trin.service.web.ProblemResponses;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration
@EnableConfigurationProperties({JwtSettings.class, OidcSettings.class, PasswordSettings.class, SessionSettings.class})
class AccessConfiguration {
    @Bean
    Directory directory(JdbcClient jdbc, AuditTrail trail, Clock clock, @Value("${trin.data}") Path data) {
        return new Directory(new AccessStore(jdbc), trail, clock, new CallersFile(data));
    }

    @Bean
    Changes accessChanges(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Database database,
            AuditTrail trail,
            Directory directory) {
        return new Changes(new Changes.Storage(new AccessStore(jdbc), jdbc, transactions, database), trail, directory);
    }

    @Bean
    Passwords passwords(PasswordSettings settings) {
        return new Passwords(settings.words());
    }

    @Bean
    PasswordTries passwordTries(Directory directory, Passwords passwords, Clock clock) {
        return new PasswordTries(directory, passwords, clock);
    }

    @Bean
    Users users(Changes changes, Passwords passwords, PasswordTries tries, Clock clock) {
        return new Users(changes, passwords, tries, clock);
    }

    @Bean
    Keys keys(Changes changes, Clock clock) {
        return new Keys(changes, clock);
    }

    /** As a bean it is the one way to authenticate a password that Spring Security finds; naming it again would try twice. */
    @Bean
    SignIns signIns(Directory directory, PasswordTries tries, AuditTrail trail, Clock clock) {
        return new SignIns(directory, tries, trail, clock);
    }

    @Bean
    Refusals refusals(ProblemResponses problems, AuditTrail trail, Clock clock) {
        return new Refusals(problems, trail, new Tries(clock));
    }

    @Bean
    SetupCode setupCode(Clock clock) {
        return new SetupCode(clock);
    }

    @Bean
    FirstRunFile firstRunFile(@Value("${trin.data}") Path data) {
        return new FirstRunFile(data);
    }

    @Bean
    Setup setup(SetupCode code, Users users, AuditTrail trail, FirstRunFile file) {
        return new Setup(code, users, trail, file);
    }

    @Bean
    Demonstration demonstration(@Value("${demo:false}") String demo) {
        // On the command line --demo has no value.
        return new Demonstration(!demo.equalsIgnoreCase("false"));
    }

    @Bean
    SigningIn signingIn(OidcSettings people) {
        return new SigningIn(people.isSet());
    }

    @Bean
    FirstRun firstRun(Changes changes, Users users, Keys keys, FirstRunFile file) {
        return new FirstRun(changes, users, keys, file);
    }

    /** Before the port is opened. */
    @Bean
    SmartInitializingSingleton accessBeginning(
            Environment settings,
            Directory directory,
            Preparation preparation,
            FirstRun firstRun,
            SetupCode code,
            Beginning beginning) {
        return () -> {
            new Binding(settings).check(beginning.knowsProvider() || directory.hasAdministrator(), beginning.isDemo());
            if (!preparation.isDone()) {
                // A database that is away is none that is new.
                return;
            }
            firstRun.begin(beginning.isDemo());
            if (!beginning.signsInElsewhere() && !directory.hasAdministrator()) {
                firstRun.offerSetup(code);
            }
        };
    }

    /** How the service is set up to know people and machines. */
    record Beginning(boolean isDemo, boolean signsInElsewhere, boolean knowsProvider) {}

    @Bean
    Beginning beginning(Demonstration demonstration, OidcSettings people, JwtSettings machines) {
        people.check();
        machines.check();
        return new Beginning(demonstration.isOn(), people.isSet(), people.isSet() || machines.isSet());
    }
}
