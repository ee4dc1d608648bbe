package dk.trin.service.versions;

import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes versions: drafts are created, edited and talked about. */
public final class Drafting {
    /** As the contract has it. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final Ledger ledger;

    Drafting(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Makes a copy of any version a new draft, of its own rule set or of a new one.
     *
     * @param ruleSet the rule set that the draft belongs to
     */
    public Outcome<Version> copy(VersionId from, String ruleSet, Actor actor) {
        actor.requireAny(Role.AUTHOR);
        return ledger.change(() -> {
            boolean named = NAME.matcher(ruleSet).matches();
            if (!named || ledger.versions().find(from).isEmpty()) {
                return Outcome.refused(Obstacle.NO_SUCH_VERSION);
            }
            Text change = Messages.text("version.copy-of", from.ruleSet(), from.number());
            VersionContent content = ledger.versions().content(from);
            return create(new Origin(ruleSet, Optional.of(from), actor), content, change);
        });
    }

    /**
     * Makes sheets that were written elsewhere a new draft of a rule set.
     *
     * @param basedOn the version that the draft is compared with
     */
    public Outcome<Version> take(VersionId basedOn, List<Sheet> sheets, Actor actor) {
        actor.requireAny(Role.AUTHOR);
        return ledger.change(() -> taken(new Taking(basedOn, sheets, actor), content -> Optional.empty()));
    }

    /** The same; where the actor's own draft of the very same sheets is still as it was made, it is that one. */
    public Outcome<Version> takeOnce(VersionId basedOn, List<Sheet> sheets, Actor actor) {
        actor.requireAny(Role.AUTHOR);
        Taking taking = new Taking(basedOn, sheets, actor);
        return ledger.change(() -> taken(taking, content -> untouched(taking, content)));
    }

    /** Whether a draft holds these sheets and no others. */
    public boolean holds(VersionId draft, List<Sheet> sheets) {
        VersionContent content = ledger.versions().content(draft);
        return content.with(sheets).as(draft).equals(content);
    }

    private record Taking(VersionId basedOn, List<Sheet> sheets, Actor actor) {}

    private Outcome<Version> taken(Taking taking, Function<VersionContent, Optional<Version>> already) {
        VersionId basedOn = taking.basedOn();
        if (ledger.versions().find(basedOn).isEmpty()) {
            return Outcome.refused(Obstacle.NO_SUCH_VERSION);
        }
        VersionContent content = ledger.versions().content(basedOn).with(taking.sheets());
        if (!content.isLegible()) {
            return Outcome.refused(Obstacle.IMPOSSIBLE_EDIT);
        }
        Text change = Messages.text("version.from-workbook", basedOn.ruleSet(), basedOn.number());
        // Whoever sends the same twice at once waits here, and finds what the first has made.
        ledger.publications().lock();
        return already.apply(content.changing(change))
                .map(Outcome::done)
                .orElseGet(() ->
                        create(new Origin(basedOn.ruleSet(), Optional.of(basedOn), taking.actor()), content, change));
    }

    private Optional<Version> untouched(Taking taking, VersionContent content) {
        return ledger.versions().of(taking.basedOn().ruleSet()).stream()
                .filter(version -> version.stage() == Stage.DRAFT && version.revision() == 1)
                .filter(version -> version.basedOn().equals(Optional.of(taking.basedOn())))
                .filter(version ->
                        ledger.records().part(version.id(), taking.actor().id()).isPresent())
                .filter(version ->
                        content.as(version.id()).equals(ledger.versions().content(version.id())))
                .findFirst();
    }

    /**
     * Where a draft comes from.
     *
     * @param ruleSet the rule set that it belongs to
     */
    record Origin(String ruleSet, Optional<VersionId> basedOn, Actor actor) {}

    /** Keeps a content as a new draft; in a transaction that is under way. */
    Outcome<Version> create(Origin origin, VersionContent content, Text change) {
        // Taking the lock of publications keeps two drafts from taking the same number.
        ledger.publications().lock();
        if (!ledger.ruleSets().has(origin.ruleSet())) {
            ledger.ruleSets().insert(origin.ruleSet(), false);
        }
        VersionId id = new VersionId(origin.ruleSet(), ledger.versions().nextNumber(origin.ruleSet()));
        VersionContent own = content.as(id).changing(change);
        Version.Digest digest = Version.Digest.of(own);
        Instant now = ledger.now();
        Version draft = new Version(
                id,
                Stage.DRAFT,
                1,
                digest.hash(),
                "",
                change.danish(),
                origin.basedOn(),
                digest.lastDay(),
                origin.actor().name(),
                now);
        ledger.versions().insert(draft, own);
        String basedOn = origin.basedOn().map(VersionId::toString).orElse("");
        ledger.note(draft, Act.CREATE, origin.actor(), "", Map.of("basedOn", basedOn, "hash", digest.hash()));
        return ledger.take(draft, origin.actor(), Part.EDITOR);
    }

    /** Edits a version, all edits or none. What was submitted or approved becomes a draft again. */
    public Outcome<Version> edit(Attempt attempt, List<Edit> edits) {
        String words = edits.stream().map(EditWords::of).collect(Collectors.joining("\n"));
        return change(attempt, words, content -> content.edited(edits));
    }

    /** Puts other sheets in place of all those of a version. */
    public Outcome<Version> replace(Attempt attempt, List<Sheet> sheets) {
        return change(attempt, "*", content -> Optional.of(content.with(sheets)).filter(VersionContent::isLegible));
    }

    private Outcome<Version> change(
            Attempt attempt, String words, Function<VersionContent, Optional<VersionContent>> change) {
        attempt.actor().requireAny(Role.AUTHOR);
        return ledger.change(() -> ledger.open(attempt, Act.EDIT)
                .then(version -> ledger.take(version, attempt.actor(), Part.EDITOR))
                .then(version -> {
                    VersionContent before = ledger.versions().content(version.id());
                    Optional<VersionContent> after = change.apply(before).map(content -> content.as(version.id()));
                    if (after.isEmpty()) {
                        return Outcome.refused(Obstacle.IMPOSSIBLE_EDIT);
                    }
                    return after.get().equals(before)
                            ? Outcome.done(version)
                            : keep(version, after.get(), new Edited(attempt.actor(), words));
                }));
    }

    private record Edited(Actor actor, String words) {}

    private Outcome<Version> keep(Version version, VersionContent content, Edited edited) {
        Version next = version.edited(Version.Digest.of(content));
        return ledger.replace(next).then(kept -> {
            ledger.versions().keep(kept.id(), content);
            ledger.note(
                    kept,
                    Act.EDIT,
                    edited.actor(),
                    "",
                    Map.of(
                            "revision", String.valueOf(kept.revision()),
                            "edits", edited.words(),
                            "hash", kept.hash(),
                            "voids",
                                    version.stage() == Stage.DRAFT
                                            ? ""
                                            : version.stage().name()));
            return Outcome.done(kept);
        });
    }

    /** Adds a remark; whoever remarks takes no part in a version. */
    public Outcome<Remark> remark(VersionId id, Remark.About about, Review.Said said) {
        said.actor().requireAny(Role.AUTHOR, Role.APPROVER);
        return ledger.change(() -> ledger.open(id, Act.REMARK).then(version -> {
            Remark remark = new Remark(about, said.reason(), said.actor().name(), ledger.now());
            ledger.records().append(id, remark);
            return Outcome.done(remark);
        }));
    }
}
