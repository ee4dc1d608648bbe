package dk.trin.service.ui.rules;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.CellText;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Event;
import dk.trin.service.versions.Obstacle;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Stage;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps changes to a sheet. Whoever has seen what the sheet says may change it, also when other sheets have changed since;
 * what nobody has seen is never overwritten.
 */
@Component
final class GridSaving {
    private static final int ATTEMPTS = 5;

    private final Register register;
    private final Drafting drafting;

    GridSaving(Register register, Drafting drafting) {
        this.register = register;
        this.drafting = drafting;
    }

    /** Keeps what can be kept of changes, in the order in which they were made. */
    GridSaved save(GridAddress address, GridChanges changes, Actor actor) {
        List<GridSaved.Refused> refused = refused(changes);
        List<Edit> edits = edits(address, changes, refused);
        GridSaved saved = save(address, new Seen(changes.revision(), changes.seen()), edits, actor);
        return saved instanceof GridSaved.Kept kept ? new GridSaved.Kept(kept.revision(), kept.seen(), refused) : saved;
    }

    /**
     * What somebody last saw.
     *
     * @param sheet names what the sheet said
     */
    record Seen(int revision, String sheet) {}

    /** Keeps all edits or none. */
    GridSaved save(GridAddress address, Seen seen, List<Edit> edits, Actor actor) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Version version = version(address);
            if (!isCurrent(address, seen, version)) {
                return new GridSaved.Conflict(lastEditor(address));
            }
            Attempt made = new Attempt(version.id(), version.revision(), actor);
            Outcome<Version> outcome = edits.isEmpty() ? Outcome.done(version) : drafting.edit(made, edits);
            if (outcome instanceof Outcome.Done<Version> done) {
                return new GridSaved.Kept(done.value().revision(), sheet(address, done.value()), List.of());
            }
            Obstacle obstacle = ((Outcome.Refused<Version>) outcome).obstacle();
            if (obstacle != Obstacle.STALE_REVISION) {
                return new GridSaved.Failed(obstacle);
            }
        }
        return new GridSaved.Conflict(lastEditor(address));
    }

    /** A version that has been submitted meanwhile is not made a draft again behind its back. */
    private boolean isCurrent(GridAddress address, Seen seen, Version version) {
        boolean same = version.revision() == seen.revision();
        return same || version.stage() == Stage.DRAFT && sheet(address, version).equals(seen.sheet());
    }

    private Version version(GridAddress address) {
        return register.find(address.version()).map(Register.Standing::version).orElseThrow();
    }

    private String sheet(GridAddress address, Version version) {
        return GridPages.fingerprint(GridPages.sheet(register.content(version).sheets(), address));
    }

    private String lastEditor(GridAddress address) {
        return register.history(address.version()).stream()
                .filter(event -> event.act() == Act.EDIT)
                .map(Event::actor)
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    private static List<Edit> edits(GridAddress address, GridChanges changes, List<GridSaved.Refused> refused) {
        List<Edit> edits = new ArrayList<>();
        List<Integer> out = refused.stream().map(GridSaved.Refused::edit).toList();
        for (int index = 0; index < changes.edits().size(); index++) {
            if (!out.contains(index)) {
                edits.add(changes.edits().get(index).on(address.sheet()));
            }
        }
        return edits;
    }

    /** One text that no cell may hold must not keep the others from being saved. */
    private static List<GridSaved.Refused> refused(GridChanges changes) {
        List<GridSaved.Refused> refused = new ArrayList<>();
        for (int index = 0; index < changes.edits().size(); index++) {
            GridChanges.Change change = changes.edits().get(index);
            Problems problems = new Problems();
            if (change.isCell()) {
                CellText.check(new Sheet("", List.of(new Line(1, List.of(change.text())))), problems);
            }
            if (!problems.isEmpty()) {
                String message = problems.all().get(0).message().in(Languages.current());
                refused.add(new GridSaved.Refused(index, message));
            }
        }
        return refused;
    }
}
