package dk.trin.service.versions;

import dk.trin.rules.problem.Severity;
import dk.trin.rules.text.Text;
import dk.trin.service.web.Role;
import java.util.List;
import java.util.Map;

/** Takes a draft through other people's hands: submitted by its authors, approved by somebody who is none of them. */
public final class Approval {
    private final Ledger ledger;
    private final Review review;

    Approval(Ledger ledger, Review review) {
        this.ledger = ledger;
        this.review = review;
    }

    /**
     * Asks for approval: no error stands, every warning has its reason.
     *
     * @param note what is new, for those who approve and those who use it
     */
    public Outcome<Version> submit(Attempt attempt, String note) {
        attempt.actor().requireAny(Role.AUTHOR);
        return ledger.change(() -> ledger.open(attempt, Act.SUBMIT)
                .then(version -> ledger.take(version, attempt.actor(), Part.EDITOR))
                .then(this::clear)
                .then(version -> ledger.replace(version.noted(note).at(Stage.SUBMITTED)))
                .then(version -> {
                    VersionContent content = ledger.versions().content(version.id());
                    ledger.versions().keep(version.id(), content.changing(new Text(note, note)));
                    ledger.note(version, Act.SUBMIT, attempt.actor(), note, Map.of("hash", version.hash()));
                    return Outcome.done(version);
                }));
    }

    /** Whether nothing that the checks find stands in the way. */
    Outcome<Version> clear(Version version) {
        List<Review.Reviewed> open = review.findings(version).stream()
                .filter(Review.Reviewed::isOpen)
                .toList();
        long errors = open.stream()
                .filter(each -> each.finding().severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            return Outcome.refused(Obstacle.OPEN_ERRORS, String.valueOf(errors));
        }
        return open.isEmpty()
                ? Outcome.done(version)
                : Outcome.refused(Obstacle.OPEN_WARNINGS, String.valueOf(open.size()));
    }

    /** Gives a version back to its authors. */
    public Outcome<Version> giveBack(Attempt attempt, String reason) {
        attempt.actor().requireAny(Role.APPROVER);
        return ledger.change(() -> ledger.open(attempt, Act.RETURN)
                .then(version -> ledger.replace(version.at(Stage.DRAFT)))
                .then(version -> noted(version, Act.RETURN, new Review.Said(reason, attempt.actor()))));
    }

    /** Approves the very content that the actor has read; nobody approves what they took part in making. */
    public Outcome<Version> approve(Attempt attempt, String reason) {
        attempt.actor().requireAny(Role.APPROVER);
        return ledger.change(() -> ledger.open(attempt, Act.APPROVE)
                .then(version -> ledger.take(version, attempt.actor(), Part.APPROVER))
                .then(version -> ledger.replace(version.approved()))
                .then(version -> noted(version, Act.APPROVE, new Review.Said(reason, attempt.actor()))));
    }

    private Outcome<Version> noted(Version version, Act act, Review.Said said) {
        ledger.note(version, act, said.actor(), said.reason(), Map.of("hash", version.hash()));
        return Outcome.done(version);
    }
}
