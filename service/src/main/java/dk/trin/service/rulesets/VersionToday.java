package dk.trin.service.rulesets;

import dk.trin.rules.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version and where it stands today.
 *
 * @param ofDefault whether it belongs to the rule set that is used when a caller names none
 */
record VersionToday(RuleSet ruleSet, State state, boolean ofDefault) {
    /** Where a version stands; the codes are part of the contract. */
    enum State {
        /** Its first day is yet to come. */
        APPROVED("approved"),
        IN_FORCE("in-force"),
        /** Its last day has passed, or a later version has taken over. */
        SUPERSEDED("superseded");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The last day it was in force; empty as long as that may still change. */
    Optional<LocalDate> lastDay() {
        return state == State.SUPERSEDED ? ruleSet.about().validTo() : Optional.empty();
    }
}
