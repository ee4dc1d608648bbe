package dk.trin.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.Actor;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AuditAppendOnlyTest {
    private static final Actor ANNE = new Actor("local|anne", "Anne", Set.of());

    private DataSource source;
    private TestDatabase kind;

    private JdbcClient on(TestDatabase database) {
        kind = database;
        source = database.migrated();
        return JdbcClient.create(source);
    }

    @AfterEach
    void discard() {
        kind.discard(source);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsWrittenIsReadBackTheNewestFirst(TestDatabase database) {
        AuditTrail trail = AuditTrails.on(on(database), Clock.systemUTC());
        trail.append(AuditTrail.Entry.of(AuditAct.SIGN_IN, ANNE, ANNE.id()));
        trail.append(
                new AuditTrail.Entry(AuditAct.REFUSED, Optional.empty(), "x".repeat(500), Map.of("reason", "æ\"ø")));

        assertThat(trail.read(AuditFilter.newest(10)))
                .extracting(AuditEvent::act)
                .containsExactly(AuditAct.REFUSED, AuditAct.SIGN_IN);
        assertThat(trail.read(AuditFilter.newest(1))).singleElement().satisfies(event -> {
            assertThat(event.details()).containsEntry("reason", "æ\"ø");
            assertThat(event.subject()).hasSize(400);
            assertThat(event.actor()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_event set act = 'sign-out'", "delete from audit_event", "truncate audit_event"})
    void onAServerNobodyChangesIt(String act) {
        JdbcClient jdbc = on(TestDatabase.POSTGRESQL);
        AuditTrails.on(jdbc, Clock.systemUTC()).append(AuditTrail.Entry.of(AuditAct.SIGN_IN, ANNE, ANNE.id()));

        assertThatThrownBy(() -> jdbc.sql(act).update()).rootCause().hasMessageContaining("append-only");
    }
}
