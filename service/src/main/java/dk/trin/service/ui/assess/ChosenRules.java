package dk.trin.service.ui.assess;

import dk.trin.rules.engine.Engine;
import dk.trin.service.versions.Pin;
import dk.trin.service.versions.State;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Refusal;
import java.util.Optional;

/**
 * The rules that a form asks for. Where they are not to be had, those in force, which is then said.
 *
 * @param pinned whether they were asked for by the number of their version
 * @param trial where a version stands that has never been in force
 * @param notice the key of the message that says why these are others than asked for
 */
record ChosenRules(Engine engine, boolean pinned, Optional<State> trial, Optional<String> notice) {
    static ChosenRules of(AssessForm form, Versions versions) {
        String ruleSet = form.field("ruleSet").filter(versions::has).orElseGet(versions::defaultId);
        Optional<Integer> number = form.number("version");
        Optional<String> notice = Optional.empty();
        if (number.isPresent()) {
            try {
                Optional<Engine> found = versions.find(ruleSet, new Pin.Version(number.get()));
                if (found.isPresent()) {
                    return new ChosenRules(
                            found.get(), true, versions.trial(found.get().ruleSet()), Optional.empty());
                }
                notice = Optional.of("assess.rules.unreadable");
            } catch (Refusal withdrawn) {
                notice = Optional.of("assess.rules.withdrawn");
            }
        }
        return inForce(ruleSet, versions, notice);
    }

    /** Those in force, where a table of the draft that was asked for has no row for the citizen. */
    ChosenRules inForce(Versions versions) {
        return inForce(engine.ruleSet().id(), versions, Optional.of("assess.rules.unanswered"));
    }

    private static ChosenRules inForce(String ruleSet, Versions versions, Optional<String> notice) {
        Engine current = versions.current(ruleSet)
                .or(() -> versions.current(versions.defaultId()))
                .orElseThrow(() -> new IllegalStateException("no rule set is in force"));
        return new ChosenRules(current, false, Optional.empty(), notice);
    }
}
