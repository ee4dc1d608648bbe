package dk.trin.service.rulesets;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.versions.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions of the rule sets as they stand today. */
@Component
final class VersionsToday {
    private final Versions versions;
    private final Clock clock;

    VersionsToday(Versions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** The version in force of every rule set that has one, in the order in which the rule sets are offered. */
    List<VersionToday> inForce() {
        return versions.ids().stream().flatMap(id -> inForce(id).stream()).toList();
    }

    Optional<VersionToday> inForce(String id) {
        return versions.current(id).map(Engine::ruleSet).map(this::today);
    }

    /** Every version of a rule set, the newest first; empty for an unknown rule set. */
    List<VersionToday> of(String id) {
        return versions.of(id).stream().map(this::today).toList();
    }

    Optional<VersionToday> version(String id, int number) {
        return of(id).stream()
                .filter(version -> version.ruleSet().version() == number)
                .findFirst();
    }

    private VersionToday today(RuleSet ruleSet) {
        return new VersionToday(ruleSet, state(ruleSet), ruleSet.id().equals(versions.defaultId()));
    }

    private VersionToday.State state(RuleSet ruleSet) {
        if (LocalDate.now(clock).isBefore(ruleSet.about().validFrom())) {
            return VersionToday.State.APPROVED;
        }
        boolean current = versions.current(ruleSet.id())
                .map(Engine::ruleSet)
                .filter(inForce -> inForce.version() == ruleSet.version())
                .isPresent();
        return current ? VersionToday.State.IN_FORCE : VersionToday.State.SUPERSEDED;
    }
}
