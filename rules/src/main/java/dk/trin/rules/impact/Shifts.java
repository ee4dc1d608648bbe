package dk.trin.rules.impact;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Target;
import dk.trin.rules.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts what is gained and lost. */
final class Shifts {
    private final RuleSet before;
    private final RuleSet after;
    private final Map<String, Shift> byCode = new LinkedHashMap<>();

    private Shifts(RuleSet before, RuleSet after) {
        this.before = before;
        this.after = after;
    }

    static List<Shift> of(RuleSet before, RuleSet after, List<Comparison> changed) {
        Shifts shifts = new Shifts(before, after);
        changed.stream().flatMap(each -> each.changes().stream()).forEach(shifts::count);
        List<String> targets = Stream.concat(after.tables().stream(), before.tables().stream())
                .map(table -> table.target().code())
                .distinct()
                .toList();
        return targets.stream()
                .flatMap(target -> shifts.byCode.values().stream()
                        .filter(shift -> shift.target().code().equals(target)))
                .toList();
    }

    private void count(PartChange change) {
        change.after().without(change.before()).forEach(gained -> add(change.target(), gained, 1, 0));
        change.before().without(change.after()).forEach(lost -> add(change.target(), lost, 0, 1));
    }

    private void add(Target target, Conclusion conclusion, int gained, int lost) {
        byCode.merge(
                target.code() + "/" + conclusion.code(),
                new Shift(target, conclusion.code(), label(conclusion), gained, lost),
                (one, other) -> new Shift(
                        target, one.code(), one.label(), one.gained() + other.gained(), one.lost() + other.lost()));
    }

    private Text label(Conclusion conclusion) {
        return Labels.of(conclusion, after, before);
    }
}
