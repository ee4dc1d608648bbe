package dk.trin.service.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPeriodOfMonthsHoldsTheMonthThatIsUnderWay() {
        assertThat(Period.lasting(3, TODAY)).isEqualTo(new Period(LocalDate.of(2026, 9, 1), TODAY));
        assertThat(Period.upTo(TODAY)).isEqualTo(new Period(LocalDate.of(2025, 12, 1), TODAY));
    }

    @Test
    void oneDayIsAPeriod() {
        assertThat(Period.of("2026-11-22", "2026-11-22")).contains(new Period(TODAY, TODAY));
    }

    @Test
    void whatEndsBeforeItBeginsIsNoPeriod() {
        assertThat(Period.of("2026-11-22", "2026-11-21")).isEmpty();
    }

    @Test
    void whatIsNoDayIsNoPeriod() {
        assertThat(Period.of("", "2026-11-21")).isEmpty();
        assertThat(Period.of("2026-11-21", "22. november")).isEmpty();
        assertThat(Period.of("2026-02-30", "2026-11-21")).isEmpty();
    }
}
