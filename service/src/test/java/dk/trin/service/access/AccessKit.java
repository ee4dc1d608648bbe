package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import dk.trin.service.audit.AuditTrails;
import dk.trin.service.storage.Database;
import dk.trin.service.storage.TestDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Users and keys on a database of their own, put together as the service does. */
final class AccessKit implements AutoCloseable {
    private final TestDatabase kind;
    private final DataSource source;
    private final Ticking clock = new Ticking();
    private final Directory directory;
    private final Users users;
    private final Keys keys;
    private final SetupCode code = new SetupCode(clock);
    private final FirstRun firstRun;
    private final Setup setup;

    AccessKit(TestDatabase kind, Path data) {
        this.kind = kind;
        this.source = kind.migrated();
        JdbcClient jdbc = JdbcClient.create(source);
        AuditTrail trail = AuditTrails.on(jdbc, clock);
        AccessStore store = new AccessStore(jdbc);
        FirstRunFile file = new FirstRunFile(data);
        this.directory = new Directory(store, trail, clock, new CallersFile(data));
        Changes changes = new Changes(
                new Changes.Storage(
                        store,
                        jdbc,
                        new TransactionTemplate(new DataSourceTransactionManager(source)),
                        Database.valueOf(kind.name())),
                trail,
                directory);
        Passwords passwords = new Passwords(List.of());
        this.users = new Users(changes, passwords, new PasswordTries(directory, passwords, clock), clock);
        this.keys = new Keys(changes, clock);
        this.firstRun = new FirstRun(changes, users, keys, file);
        this.setup = new Setup(code, users, trail, file);
    }

    /** What a start of the service does. */
    void start(boolean demonstration) {
        firstRun.begin(demonstration);
        if (!directory.hasAdministrator()) {
            firstRun.offerSetup(code);
        }
    }

    Directory directory() {
        return directory;
    }

    Users users() {
        return users;
    }

    Keys keys() {
        return keys;
    }

    Setup setup() {
        return setup;
    }

    Ticking clock() {
        return clock;
    }

    @Override
    public void close() {
        kind.discard(source);
    }

    /** A clock that is moved by hand. */
    static final class Ticking extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T10:15:30Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
