package dk.trin.service.versions;

import static dk.trin.service.versions.Life.ANNE;
import static dk.trin.service.versions.Life.BO;
import static dk.trin.service.versions.Life.FIRST;
import static dk.trin.service.versions.Life.attempt;
import static dk.trin.service.versions.Life.done;
import static dk.trin.service.versions.Life.title;
import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.sheet.Sheet;
import dk.trin.service.storage.TestDatabase;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A workbook that is sent twice is one draft. */
class TakingTest {
    private static List<Sheet> sheets(Life life, String title) {
        return life.ledger
                .versions()
                .content(FIRST)
                .edited(title(title))
                .orElseThrow()
                .sheets();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSentManyTimesAtOnceIsOneDraft(TestDatabase database) throws Exception {
        Life life = Life.on(database);
        List<Sheet> sheets = sheets(life, "sent");
        ExecutorService many = Executors.newFixedThreadPool(4);
        Callable<VersionId> sending =
                () -> done(life.drafting.takeOnce(FIRST, sheets, ANNE)).id();
        List<Future<VersionId>> taken = many.invokeAll(Collections.nCopies(8, sending));
        many.shutdown();

        VersionId first = taken.get(0).get();
        for (Future<VersionId> each : taken) {
            assertThat(each.get()).isEqualTo(first);
        }
        assertThat(life.register.of(Life.RULE_SET)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void othersWorkOtherSheetsAndWhatWasEditedSinceAreAnotherDraft(TestDatabase database) {
        Life life = Life.on(database);
        List<Sheet> sheets = sheets(life, "sent");
        Version first = done(life.drafting.takeOnce(FIRST, sheets, ANNE));
        Version ofBo = done(life.drafting.takeOnce(FIRST, sheets, BO));
        Version other = done(life.drafting.takeOnce(FIRST, sheets(life, "other"), ANNE));
        done(life.drafting.edit(attempt(first, ANNE), title("edited")));
        Version later = done(life.drafting.takeOnce(FIRST, sheets, ANNE));

        assertThat(List.of(first.id(), ofBo.id(), other.id(), later.id())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void aDraftHoldsWhatItWasReplacedByAndNothingElse(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = life.draft("before");
        done(life.drafting.replace(attempt(draft, ANNE), sheets(life, "replaced")));

        assertThat(life.drafting.holds(draft.id(), sheets(life, "replaced"))).isTrue();
        assertThat(life.drafting.holds(draft.id(), sheets(life, "other"))).isFalse();
    }
}
