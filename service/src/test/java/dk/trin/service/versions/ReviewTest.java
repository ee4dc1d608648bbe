package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.problem.Severity;
import dk.trin.service.storage.TestDatabase;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A second row that is the same as the one above it: a warning until somebody says why it may stand. */
class ReviewTest {
    private static final String SHEET = "refer-back.drl";
    private static final int ROW = 13;

    @ParameterizedTest
    @EnumSource
    void aWarningStandsInTheWayUntilItIsAcknowledged(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = doubled(life);
        List<Review.Reviewed> open = open(life, draft);

        assertThat(open)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.finding().severity()).isEqualTo(Severity.WARNING));
        assertThat(Life.obstacle(life.approval.submit(Life.attempt(draft, Life.ANNE), "new row")))
                .contains(Obstacle.OPEN_WARNINGS);
        acknowledge(life, draft);
        Version submitted = Life.done(life.approval.submit(Life.attempt(draft, Life.ANNE), "new row"));

        assertThat(submitted.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(submitted.changeNote()).isEqualTo("new row");
        assertThat(submitted.hash()).isEqualTo(draft.hash());
        assertThat(life.register
                        .content(submitted)
                        .read()
                        .orDefect()
                        .about()
                        .change()
                        .danish())
                .isEqualTo("new row");
    }

    @ParameterizedTest
    @EnumSource
    void anAcknowledgementOutlivesEditsElsewhereAndMakesAnAuthor(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = doubled(life);
        acknowledge(life, draft);
        Version edited = Life.done(life.drafting.edit(Life.attempt(draft, Life.EVA), Life.title("of eva")));
        Version moved = Life.done(life.drafting.edit(Life.attempt(edited, Life.EVA), Life.title("another")));

        assertThat(open(life, moved)).isEmpty();
        assertThat(life.ledger.records().part(moved.id(), Life.ANNE.name())).contains(Part.EDITOR);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoWarningCannotBeAcknowledged(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = doubled(life);

        assertThat(Life.obstacle(
                        life.life.review().acknowledge(draft.id(), "0".repeat(16), new Review.Said("why", Life.ANNE))))
                .contains(Obstacle.UNKNOWN_FINDING);
    }

    private static Version doubled(Life life) {
        Version draft = life.draft("with a row twice");
        Version doubled = Life.done(
                life.drafting.edit(Life.attempt(draft, Life.ANNE), List.of(new Edit.DuplicateRow(SHEET, ROW))));
        return Life.done(life.drafting.edit(
                Life.attempt(doubled, Life.ANNE), List.of(new Edit.SetCell(SHEET, ROW + 1, 1, "R99"))));
    }

    private static List<Review.Reviewed> open(Life life, Version version) {
        return life.life.review().findings(version).stream()
                .filter(Review.Reviewed::isOpen)
                .toList();
    }

    private static void acknowledge(Life life, Version version) {
        open(life, version)
                .forEach(each -> Life.done(life.life
                        .review()
                        .acknowledge(version.id(), each.key(), new Review.Said("it may stand", Life.ANNE))));
    }
}
