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
        Health.Builder health = replica.isConnected() ? Health.up() : Health.outOfService();
        return health.withDetail("epoch", replica.current().epoch()).build();
    }
}
