package dk.trin.service.ui.followup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days that are looked at.
 *
 * @param to the last day, included; never before the first
 */
record Period(LocalDate from, LocalDate to) {
    private static final int MONTHS = 12;

    Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period ends before it begins");
        }
    }

    /** The month of a day and the eleven before it, up to that day. */
    static Period upTo(LocalDate day) {
        return lasting(MONTHS, day);
    }

    /** So many whole months, the last of them as far as it has come. */
    static Period lasting(int months, LocalDate today) {
        return new Period(today.withDayOfMonth(1).minusMonths(months - 1L), today);
    }

    /** What somebody wrote in the two fields; empty when it is no period. */
    static Optional<Period> of(String from, String to) {
        return day(from)
                .flatMap(first -> day(to).filter(last -> !first.isAfter(last)).map(last -> new Period(first, last)));
    }

    /** A day as the browser sends it, {@code 2026-11-22}; empty for anything else. */
    static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
