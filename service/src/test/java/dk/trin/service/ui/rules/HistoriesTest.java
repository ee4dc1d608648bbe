package dk.trin.service.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.text.Language;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Event;
import dk.trin.service.versions.VersionId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class HistoriesTest {
    private static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");
    private final Histories histories = new Histories(new Moments(Clock.fixed(NINE, ZoneId.of("Europe/Copenhagen"))));

    @BeforeEach
    void readInDanish() {
        LocaleContextHolder.setLocale(Language.DANISH.locale());
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatOnePersonEditsInARowIsOneLine() {
        List<HistoryLine> lines = histories.of(List.of(
                event(Act.CREATE, "anne", Map.of()),
                event(Act.EDIT, "anne", Map.of("edits", "intensity.drl!B14 = lav")),
                event(Act.EDIT, "anne", Map.of("edits", "intensity.drl!B15 = høj\nintensity.drl!16 +")),
                event(Act.EDIT, "bo", Map.of("edits", "about!B4 = Ny")),
                event(Act.EDIT, "anne", Map.of("edits", "*"))));

        assertThat(lines).extracting(HistoryLine::actor).containsExactly("anne", "bo", "anne", "anne");
        assertThat(lines.get(2).cells())
                .containsExactly("intensity.drl!B14 = lav", "intensity.drl!B15 = høj", "intensity.drl!16 +");
    }

    @Test
    void aPublicationForLaterSaysFromWhen() {
        Event later = event(Act.PUBLISH, "bo", Map.of("from", "2026-12-31T23:00:00Z"));
        Event now = event(Act.PUBLISH, "bo", Map.of("from", NINE.toString()));

        assertThat(histories.line(later).from()).startsWith("1. jan. 2027");
        assertThat(histories.line(now).from()).isEmpty();
    }

    private static Event event(Act act, String actor, Map<String, String> details) {
        return new Event(new VersionId("standard", 2), act, actor, NINE, "", details);
    }
}
