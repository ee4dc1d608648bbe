package dk.trin.service.ui.rules;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Period;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.State;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lays out what there is to see of rule sets. */
@Component
final class RuleSetViews {
    private static final Set<State> BEING_MADE = EnumSet.of(State.DRAFT, State.SUBMITTED, State.APPROVED);
    private static final int LATEST = 12;

    private final Register register;
    private final Versions versions;
    private final VersionFinder finder;
    private final ActViews acts;
    private final Histories histories;
    private final Moments moments;

    RuleSetViews(
            Register register,
            Versions versions,
            VersionFinder finder,
            ActViews acts,
            Histories histories,
            Moments moments) {
        this.register = register;
        this.versions = versions;
        this.finder = finder;
        this.acts = acts;
        this.histories = histories;
        this.moments = moments;
    }

    RuleSetListView list(Actor actor) {
        List<RuleSetListView.Waiting> waiting = new ArrayList<>();
        List<RuleSetListView.Card> cards = new ArrayList<>();
        for (String id : register.ruleSets()) {
            List<Register.Standing> all = register.of(id);
            if (!all.isEmpty()) {
                cards.add(card(id, all));
                all.stream()
                        .flatMap(standing -> waiting(standing, actor).stream())
                        .forEach(waiting::add);
            }
        }
        return new RuleSetListView(waiting, cards);
    }

    private RuleSetListView.Card card(String id, List<Register.Standing> all) {
        Optional<Register.Standing> inForce = inForce(all);
        Version shown = inForce.orElse(all.get(0)).version();
        return new RuleSetListView.Card(
                id,
                finder.title(shown),
                purpose(shown),
                id.equals(versions.defaultId()),
                inForce.map(RuleSetViews::number).orElse(0),
                inForce.flatMap(Register.Standing::firstDay).map(moments::day).orElse(""),
                number(all.get(0)),
                all.stream()
                        .filter(standing -> BEING_MADE.contains(standing.state()))
                        .map(this::line)
                        .toList());
    }

    private Optional<RuleSetListView.Waiting> waiting(Register.Standing standing, Actor actor) {
        Act next = standing.state() == State.SUBMITTED ? Act.APPROVE : Act.PUBLISH;
        boolean waits = standing.state() == State.SUBMITTED
                || standing.state() == State.APPROVED && standing.firstDay().isEmpty();
        return waits
                ? Optional.of(new RuleSetListView.Waiting(
                        finder.heading(standing),
                        standing.version().createdBy(),
                        standing.version().changeNote(),
                        acts.of(next, standing.version(), actor).obstacle()))
                : Optional.empty();
    }

    /** @throws Refusal when there is no such rule set */
    RuleSetView ruleSet(String id) {
        List<Register.Standing> all = register.of(id);
        if (all.isEmpty()) {
            throw Refusal.notFound();
        }
        Optional<Register.Standing> inForce = inForce(all);
        Version shown = inForce.orElse(all.get(0)).version();
        return new RuleSetView(
                id,
                finder.title(shown),
                purpose(shown),
                id.equals(versions.defaultId()),
                number(all.get(0)),
                inForce.map(RuleSetViews::number).orElse(0),
                all.stream().map(this::line).toList(),
                turns(id),
                register.latest(id, LATEST).stream().map(histories::line).toList());
    }

    private List<RuleSetView.Turn> turns(String id) {
        List<RuleSetView.Turn> turns = new ArrayList<>();
        for (Period period : register.periods(id)) {
            boolean over = period.until().stream().anyMatch(moments::isPast);
            String kind = over ? "past" : moments.isPast(period.from()) ? "now" : "planned";
            turns.add(new RuleSetView.Turn(
                    period.version().number(),
                    kind,
                    moments.at(period.from()),
                    period.until().map(moments::at).orElse("")));
        }
        Collections.reverse(turns);
        return turns;
    }

    private VersionLine line(Register.Standing standing) {
        Version version = standing.version();
        return new VersionLine(
                version.id().ruleSet(),
                version.id().number(),
                standing.state().code(),
                standing.firstDay().map(moments::day).orElse(""),
                standing.lastDay().map(moments::day).orElse(""),
                version.changeNote(),
                version.createdBy(),
                moments.at(version.createdAt()),
                version.basedOn().map(VersionId::toString).orElse(""));
    }

    private String purpose(Version version) {
        return finder.ruleSet(version)
                .map(RuleSet::about)
                .map(about -> about.purpose().in(Languages.current()))
                .orElse("");
    }

    private static Optional<Register.Standing> inForce(List<Register.Standing> all) {
        return all.stream()
                .filter(standing -> standing.state() == State.IN_FORCE)
                .findFirst();
    }

    private static int number(Register.Standing standing) {
        return standing.version().id().number();
    }
}
