package dk.trin.service.ui.operations;

import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of Drift what their menu and their times need. */
@ControllerAdvice("dk.trin.service.ui.operations")
final class Visitor {
    private final Clock clock;

    Visitor(Clock clock) {
        this.clock = clock;
    }

    /** Whether the reader may see users and keys. */
    @ModelAttribute("administrates")
    boolean administrates(Actor actor) {
        return actor.hasAny(Role.ADMIN);
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }
}
