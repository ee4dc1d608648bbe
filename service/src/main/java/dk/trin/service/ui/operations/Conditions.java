package dk.trin.service.ui.operations;

import dk.trin.service.ui.operations.Condition.Detail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Asks every part of the service how it is: the same that the health endpoints tell a monitor. */
@Component
final class Conditions {
    private final HealthEndpoint health;

    Conditions(HealthEndpoint health) {
        this.health = health;
    }

    List<Condition> all() {
        return List.of(
                condition("recommending", health.healthForPath("readinessState")),
                condition("log", health.healthForPath("keeping"), "waiting"),
                condition("database", health.healthForPath("db"), "database"),
                condition("versions", health.healthForPath("versions"), "epoch"),
                condition("disk", health.healthForPath("diskSpace")));
    }

    private static Condition condition(String code, HealthDescriptor descriptor, String... details) {
        Map<String, Object> told =
                descriptor instanceof IndicatedHealthDescriptor indicated && indicated.getDetails() != null
                        ? indicated.getDetails()
                        : Map.of();
        return new Condition(
                code,
                descriptor.getStatus().equals(Status.UP),
                Stream.of(details)
                        .flatMap(
                                name -> Optional.ofNullable(told.get(name))
                                        .map(value -> new Detail(name, String.valueOf(value)))
                                        .stream())
                        .toList());
    }
}
