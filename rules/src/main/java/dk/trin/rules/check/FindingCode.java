package dk.trin.rules.check;

import dk.trin.rules.problem.Severity;
import java.util.Locale;

/** The kinds of finding, in the order in which they are listed. */
public enum FindingCode {
    /** The sheets cannot be read. */
    STRUCTURE(Severity.ERROR),
    /** A citizen whom no row of a table covers. */
    GAP(Severity.ERROR),
    /** Two rows of a UNIQUE table match the same citizen with different conclusions. */
    CONFLICT(Severity.ERROR),
    /** Two rows of a UNIQUE table match the same citizen with the same conclusion. */
    OVERLAP(Severity.WARNING),
    /** No citizen can meet a row's conditions. */
    UNREACHABLE_ROW(Severity.WARNING),
    /** A row that never counts, because rows above it come first. */
    MASKED_ROW(Severity.WARNING),
    /** A row that gives nothing that the other rows do not give already. */
    SUPERFLUOUS_ROW(Severity.WARNING),
    /** A condition that was there in the version before, and now accepts any value. */
    EMPTIED_CONDITION(Severity.WARNING),
    /** A row without any condition, where none is expected. */
    ROW_FOR_EVERYONE(Severity.WARNING),
    /** More need gives less help. */
    FAIRNESS(Severity.ERROR),
    /** It could not be shown that more need never gives less help. */
    FAIRNESS_NOT_SHOWN(Severity.WARNING),
    /** An empty assessment makes something certain besides a clarifying talk. */
    DEFAULT_HELP(Severity.ERROR),
    /** Something that every rule set must respect is not. */
    RESPECT(Severity.ERROR),
    /** A scenario does not give what its author expects. */
    SCENARIO(Severity.ERROR),
    /** A row that decides in no scenario. */
    UNTESTED_ROW(Severity.WARNING),
    /** A bound that no scenario tries below, at and above. */
    UNTESTED_BOUND(Severity.WARNING),
    /** An offer that nobody can get. */
    UNUSED_OFFER(Severity.WARNING),
    /** An offer meets a language that it is not given in. */
    OFFER_LANGUAGE(Severity.ERROR),
    /** An offer is given in a language whose speakers cannot get it. */
    UNREACHED_LANGUAGE(Severity.WARNING),
    /** A check did not finish within its budget. */
    UNFINISHED(Severity.ERROR),
    /** A warning is acknowledged that is not there. */
    UNUSED_ACKNOWLEDGEMENT(Severity.WARNING),
    /** A row that is marked as an exception to fairness. */
    EXCEPTION(Severity.NOTE),
    /** Rows that rest on an assumption. */
    ASSUMPTION(Severity.NOTE);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As sheets and outside systems write it, {@code masked-row}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
