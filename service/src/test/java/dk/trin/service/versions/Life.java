package dk.trin.service.versions;

import com.zaxxer.hikari.HikariDataSource;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.sheet.Content;
import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One process with the versions of one rule set, on a database that may be shared with others. */
final class Life {
    static final String RULE_SET = "ballerup";
    static final VersionId FIRST = new VersionId(RULE_SET, 1);
    static final Actor ANNE = new Actor("anne", "anne", Role.ALL);
    static final Actor BO = new Actor("bo", "bo", Role.ALL);
    static final Actor EVA = new Actor("eva", "eva", Role.ALL);
    static final ShippedRuleSets SHIPPED = only(Content.shipped());

    private static final int TITLE_LINE = 4;
    private static final AtomicReference<Optional<DataSource>> BEFORE = new AtomicReference<>(Optional.empty());

    final TestDatabase database;
    final DataSource source;
    final MovableClock clock;
    final JdbcClient jdbc;
    final Ledger ledger;
    final VersionLife life;
    final Replica replica;
    final Versions versions;
    final Drafting drafting;
    final Approval approval;
    final Publishing publishing;
    final Register register;
    final Prospects prospects;

    private Life(TestDatabase database, DataSource source, MovableClock clock, Content content) {
        this.database = database;
        this.source = source;
        this.clock = clock;
        this.jdbc = JdbcClient.create(source);
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.ledger = new Ledger(jdbc, transactions, database.prepared(source), clock);
        this.life = new VersionLife(ledger, clock);
        this.replica = life.begin(
                new ShippedImport.Release(only(content), content),
                new Notifications(source, database == TestDatabase.POSTGRESQL),
                new LocalCopy(temporary()));
        this.versions = life.versions(replica);
        this.drafting = life.drafting();
        this.approval = life.approval();
        this.publishing = life.publishing(replica);
        this.register = life.register();
        this.prospects = life.prospects(replica);
    }

    /** A new database, on the first of December 2026 at nine in the morning; the one before is let go. */
    static Life on(TestDatabase database) {
        MovableClock clock = new MovableClock(Instant.parse("2026-12-01T08:00:00Z"));
        DataSource source = database.migrated();
        BEFORE.getAndSet(Optional.of(source)).ifPresent(before -> ((HikariDataSource) before).close());
        return new Life(database, source, clock, Content.shipped());
    }

    /** Another process on the same database. */
    Life beside() {
        return new Life(database, source, clock, Content.shipped());
    }

    /** The same after an upgrade of the product that ships something else. */
    Life upgraded(Content content) {
        return new Life(database, source, clock, content);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("trin-versions");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ShippedRuleSets only(Content content) {
        ShippedRuleSets all = ShippedRuleSets.load(content);
        return new ShippedRuleSets(all.vocabulary(), List.of(all.ruleSet(RULE_SET)), RULE_SET);
    }

    static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    /** Why an act was refused; empty when it was done. */
    static <T> Optional<Obstacle> obstacle(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T> refused ? Optional.of(refused.obstacle()) : Optional.empty();
    }

    static Attempt attempt(Version version, Actor actor) {
        return new Attempt(version.id(), version.revision(), actor);
    }

    /** An edit that changes the content and breaks nothing. */
    static List<Edit> title(String title) {
        return List.of(new Edit.SetCell("about", TITLE_LINE, 2, title));
    }

    /** A draft by Anne, with a title of its own. */
    Version draft(String title) {
        Version copy = done(drafting.copy(FIRST, RULE_SET, ANNE));
        return done(drafting.edit(attempt(copy, ANNE), title(title)));
    }

    /** A version by Anne that waits for approval; the checks are passed over. */
    Version submitted(String title) {
        Version draft = draft(title);
        return done(ledger.change(() -> ledger.replace(draft.at(Stage.SUBMITTED))));
    }

    /** A version by Anne that Bo has approved. */
    Version approved(String title) {
        return done(approval.approve(attempt(submitted(title), BO), "seen"));
    }

    /** A version by Anne that Bo has approved, in force from now. */
    Version published(String title) {
        return done(publishing.publish(attempt(approved(title), BO), Optional.empty(), "now"));
    }

    Version withdrawn(String title) {
        return done(publishing.withdraw(published(title).id(), BO, "wrong"));
    }

    /** A version at a stage. */
    Version at(Stage stage) {
        return switch (stage) {
            case DRAFT -> draft("of anne");
            case SUBMITTED -> submitted("of anne");
            case APPROVED -> approved("of anne");
            case PUBLISHED -> published("of anne");
            case WITHDRAWN -> withdrawn("of anne");
        };
    }

    /** The number of the version in force. */
    int inForce() {
        return versions.current(RULE_SET).orElseThrow().ruleSet().version();
    }

    int answering(Pin pin) {
        return versions.find(RULE_SET, pin).orElseThrow().ruleSet().version();
    }
}
