package dk.trin.service.versions;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says whether the versions in use are known to be the latest; when not, the last ones known go on answering. */
final class VersionsHealth implements HealthIndicator {
    private final Replica replica;

    VersionsHealth(Replica replica) {
        this.replica = replica;
    }

    @Override
    public Health health() {
        Snapshot snapshot = replica.current();
        Health.Builder health = snapshot.lastKnown().isEmpty() ? Health.up() : Health.outOfService();
        snapshot.lastKnown().ifPresent(at -> health.withDetail("lastKnown", at.toString()));
        return health.withDetail("epoch", snapshot.epoch()).build();
    }
}
