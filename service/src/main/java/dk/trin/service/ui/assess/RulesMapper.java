package dk.trin.service.ui.assess;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.State;
import dk.trin.service.versions.VersionId;
import dk.trin.service.versions.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Writes which rules can be tried, and which are. */
@Component
final class RulesMapper {
    private final Versions versions;
    private final Register register;

    RulesMapper(Versions versions, Register register) {
        this.versions = versions;
        this.register = register;
    }

    RulesView rules(ChosenRules chosen, Wording wording) {
        RuleSet ruleSet = chosen.engine().ruleSet();
        return new RulesView(
                ruleSet.id(),
                wording.in(ruleSet.about().title()),
                ruleSet.version(),
                chosen.pinned(),
                chosen.trial().map(state -> wording.say("assess.state." + state.code())),
                chosen.notice().map(key -> wording.say(key)),
                ruleSets(ruleSet, wording),
                choices(chosen, wording));
    }

    /** The versions that a version can be compared with, the newest first. */
    List<RulesView.Choice> others(RuleSet ruleSet, int chosen, Wording wording) {
        return numbered(ruleSet.id(), wording).stream()
                .filter(choice -> !choice.code().equals(String.valueOf(ruleSet.version())))
                .map(choice -> new RulesView.Choice(
                        choice.code(), choice.label(), choice.code().equals(String.valueOf(chosen))))
                .toList();
    }

    /** The drafts of a rule set, the newest first. */
    List<RulesView.Choice> drafts(String ruleSet, Wording wording) {
        return register.of(ruleSet).stream()
                .filter(standing -> standing.state() == State.DRAFT)
                .map(standing -> choice(standing.version().id(), standing.state(), wording))
                .toList();
    }

    private List<RulesView.Choice> ruleSets(RuleSet chosen, Wording wording) {
        return versions.ids().stream()
                .flatMap(id -> versions.current(id).map(Engine::ruleSet).stream())
                .map(each -> new RulesView.Choice(
                        each.id(), wording.in(each.about().title()), each.id().equals(chosen.id())))
                .toList();
    }

    private List<RulesView.Choice> choices(ChosenRules chosen, Wording wording) {
        RuleSet ruleSet = chosen.engine().ruleSet();
        List<RulesView.Choice> choices = new ArrayList<>();
        choices.add(new RulesView.Choice("", wording.say("assess.rules.in-force"), !chosen.pinned()));
        numbered(ruleSet.id(), wording).stream()
                .map(choice -> new RulesView.Choice(
                        choice.code(),
                        choice.label(),
                        chosen.pinned() && choice.code().equals(String.valueOf(ruleSet.version()))))
                .forEach(choices::add);
        return choices;
    }

    /** Without a database, the versions that this process has at hand. */
    private List<RulesView.Choice> numbered(String ruleSet, Wording wording) {
        try {
            return register.of(ruleSet).stream()
                    .filter(standing -> standing.state() != State.WITHDRAWN)
                    .map(standing -> choice(standing.version().id(), standing.state(), wording))
                    .toList();
        } catch (DataAccessException | TransactionException away) {
            return versions.published(ruleSet).stream()
                    .flatMap(id -> Stream.of(new RulesView.Choice(
                            String.valueOf(id.number()), wording.say("assess.rules.version", id.number()), false)))
                    .toList();
        }
    }

    private static RulesView.Choice choice(VersionId id, State state, Wording wording) {
        return new RulesView.Choice(
                String.valueOf(id.number()),
                wording.say("assess.rules.version-state", id.number(), wording.say("assess.state." + state.code())),
                false);
    }
}
