package dk.trin.service.ui;

import dk.trin.rules.text.Language;
import dk.trin.service.web.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes days and times as people read them, in the language of the page and on the clocks of Denmark. */
@Component
public final class Moments {
    private final Clock clock;

    public Moments(Clock clock) {
        this.clock = clock;
    }

    /** {@code 1. december 2026} */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    /** The day of an instant. */
    public String day(Instant at) {
        return day(at.atZone(clock.getZone()).toLocalDate());
    }

    /** {@code 1. dec. 2026 09.00} */
    public String at(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(clock.getZone()));
    }

    /** In Denmark. */
    public LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }

    /** Whether it has come. */
    public boolean isPast(Instant at) {
        return !at.isAfter(clock.instant());
    }

    /** Days come before months in Denmark, whatever the language. */
    private static Locale locale() {
        return Languages.current() == Language.DANISH ? Language.DANISH.locale() : Locale.UK;
    }
}
