package dk.trin.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.trin.service.storage.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the audit trail has kept long enough. */
class AuditRetentionTest {
    private static final Clock CLOCK = Clock.systemUTC();

    private DataSource source;
    private TestDatabase kind;

    private JdbcClient on(TestDatabase database) {
        kind = database;
        source = database.migrated();
        return JdbcClient.create(source);
    }

    @AfterEach
    void discard() {
        if (kind != null) {
            kind.discard(source);
        }
    }

    private static void happened(JdbcClient jdbc, int daysAgo, String subject) {
        Clock then = Clock.offset(CLOCK, Duration.ofDays(-daysAgo));
        AuditTrails.on(jdbc, then).append(new AuditTrail.Entry(AuditAct.EXPORTED, Optional.empty(), subject, Map.of()));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsOlderGoesAndThatItWentStays(TestDatabase database) {
        JdbcClient jdbc = on(database);
        AuditTrail trail = AuditTrails.on(jdbc, CLOCK);
        happened(jdbc, 6 * 365, "old");
        happened(jdbc, 4 * 365, "younger");

        int erased = new AuditRetention(jdbc, trail, CLOCK).erase(Period.ofYears(5));

        assertThat(erased).isEqualTo(1);
        assertThat(trail.read(AuditFilter.newest(10)))
                .extracting(AuditEvent::act, AuditEvent::subject)
                .containsExactly(tuple(AuditAct.AUDIT_ERASED, "audit"), tuple(AuditAct.EXPORTED, "younger"));
        assertThat(trail.read(AuditFilter.newest(1)).get(0).details()).containsEntry("events", "1");
        assertThat(new AuditRetention(jdbc, trail, CLOCK).erase(Period.ofYears(5)))
                .isZero();
        assertThat(trail.read(AuditFilter.newest(10))).hasSize(2);
    }

    @Test
    void onAServerNobodyTakesAwayWhatIsYoungerThanHalfAYear() {
        JdbcClient jdbc = on(TestDatabase.POSTGRESQL);
        happened(jdbc, 179, "young");
        AuditRetention retention = new AuditRetention(jdbc, AuditTrails.on(jdbc, CLOCK), CLOCK);

        assertThatThrownBy(() -> retention.erase(Period.ofDays(100)))
                .rootCause()
                .hasMessageContaining("append-only for 180 days");
    }

    @Test
    void onAServerTheRoleOfTheServiceTakesNothingAway() {
        JdbcClient jdbc = on(TestDatabase.POSTGRESQL);
        happened(jdbc, 6 * 365, "old");
        jdbc.sql("do $$ begin create role trin_lesser; exception when duplicate_object then null; end $$")
                .update();
        jdbc.sql("grant select, insert on audit_event to trin_lesser").update();

        assertThatThrownBy(() -> jdbc.sql("set role trin_lesser; delete from audit_event")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P90D", "P5M", "P1D"})
    void aPeriodThatIsTooShortEndsTheStart(String period) {
        assertThatThrownBy(() -> schedule(period)).hasMessageContaining("trin.audit.retention");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P180D", "P5Y", ""})
    void aLongPeriodOrNoneIsFine(String period) {
        assertThatCode(() -> schedule(period)).doesNotThrowAnyException();
    }

    private void schedule(String period) {
        JdbcClient jdbc = on(TestDatabase.H2);
        Flyway flyway = Flyway.configure().dataSource(source).load();
        new AuditRetentionSchedule(flyway, AuditTrails.on(jdbc, CLOCK), CLOCK, period);
    }
}
