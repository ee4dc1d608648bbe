package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class FourEyesTest {
    private static final int RACES = 20;

    @ParameterizedTest
    @EnumSource
    void whoeverEditedAVersionCannotApproveIt(TestDatabase database) {
        Life life = Life.on(database);
        Version submitted = life.submitted("of anne");

        assertThat(Life.obstacle(life.approval.approve(Life.attempt(submitted, Life.ANNE), "mine")))
                .contains(Obstacle.OWN_WORK);
        assertThat(Life.obstacle(life.approval.approve(Life.attempt(submitted, Life.BO), "seen")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverApprovedAVersionCannotEditIt(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("of anne");

        assertThat(Life.obstacle(life.drafting.edit(Life.attempt(approved, Life.BO), Life.title("of bo"))))
                .contains(Obstacle.APPROVERS_EDIT);
    }

    @ParameterizedTest
    @EnumSource
    void theKeyRefusesASecondPart(TestDatabase database) {
        Life life = Life.on(database);
        VersionId draft = life.draft("of anne").id();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> life.ledger.records().take(draft, Life.ANNE.name(), Part.APPROVER));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesAVersionInForceThatNobodyApprovedAsItIs(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = life.draft("of anne");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> life.jdbc
                        .sql("update version set stage = 'PUBLISHED' where rule_set = ? and number = ?")
                        .params(draft.id().ruleSet(), draft.id().number())
                        .update());
    }

    @ParameterizedTest
    @EnumSource
    void anEditVoidsTheApproval(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("of anne");
        Version edited = Life.done(life.drafting.edit(Life.attempt(approved, Life.ANNE), Life.title("changed")));

        assertThat(edited.stage()).isEqualTo(Stage.DRAFT);
        assertThat(edited.approvedHash()).isEmpty();
        assertThat(Life.obstacle(life.publishing.publish(Life.attempt(edited, Life.BO), Optional.empty(), "now")))
                .contains(Obstacle.WRONG_STATE);
        assertThat(life.register.history(edited.id()))
                .last()
                .satisfies(event -> assertThat(event.details()).containsEntry("voids", "APPROVED"));
    }

    @ParameterizedTest
    @EnumSource
    void aVersionThatIsGivenBackMustBeApprovedAnew(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("of anne");
        Version draft = Life.done(life.approval.giveBack(Life.attempt(approved, Life.EVA), "not yet"));

        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(draft.approvedHash()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEditThatChangesNothingVoidsNothing(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("of anne");

        assertThat(Life.done(life.drafting.edit(Life.attempt(approved, Life.ANNE), Life.title("of anne"))))
                .isEqualTo(approved);
    }

    @ParameterizedTest
    @EnumSource
    void contentThatWasChangedBehindTheBackOfTheApprovalIsNotPublished(TestDatabase database) {
        Life life = Life.on(database);
        Version approved = life.approved("of anne");
        VersionContent other =
                life.register.content(approved).edited(Life.title("smuggled")).orElseThrow();
        life.ledger.versions().keep(approved.id(), other);

        assertThat(Life.obstacle(life.publishing.publish(Life.attempt(approved, Life.BO), Optional.empty(), "now")))
                .contains(Obstacle.CHANGED_SINCE_APPROVAL);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasReadAnEarlierRevisionChangesNothing(TestDatabase database) {
        Life life = Life.on(database);
        Version draft = life.draft("of anne");
        Life.done(life.drafting.edit(Life.attempt(draft, Life.EVA), Life.title("of eva")));

        assertThat(Life.obstacle(life.drafting.edit(Life.attempt(draft, Life.ANNE), Life.title("of anne again"))))
                .contains(Obstacle.STALE_REVISION);
        assertThat(life.register.content(draft).files().get("ballerup/about.csv"))
                .contains("of eva");
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoApproveAtOnceExactlyOneDoes(TestDatabase database) throws Exception {
        Life life = Life.on(database);
        for (int race = 0; race < RACES; race++) {
            Version submitted = life.submitted("race " + race);
            assertThat(together(List.of(
                            () -> life.approval.approve(Life.attempt(submitted, Life.BO), "bo"),
                            () -> life.approval.approve(Life.attempt(submitted, Life.EVA), "eva"))))
                    .containsExactlyInAnyOrder("done", "refused");
            assertThat(life.register.history(submitted.id()))
                    .filteredOn(event -> event.act() == Act.APPROVE)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoEditsAndApprovesAtOnceHasOnePart(TestDatabase database) throws Exception {
        Life life = Life.on(database);
        for (int race = 0; race < RACES; race++) {
            Version submitted = life.submitted("race " + race);
            Actor both = new Actor("both", "both", Role.ALL);
            together(List.of(
                    () -> life.approval.approve(Life.attempt(submitted, both), "mine"),
                    () -> life.drafting.edit(Life.attempt(submitted, both), Life.title("mine too"))));

            List<Act> acts = life.register.history(submitted.id()).stream()
                    .filter(event -> event.actor().equals("both"))
                    .map(Event::act)
                    .toList();
            assertThat(acts).hasSize(1);
        }
    }

    private static List<String> together(List<Callable<Outcome<Version>>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<Outcome<Version>> outcome : threads.invokeAll(acts)) {
                outcomes.add(outcome.get() instanceof Outcome.Done ? "done" : "refused");
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }
}
