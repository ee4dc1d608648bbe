package dk.trin.rules.impact;

import dk.trin.rules.diff.RowChange;
import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.diff.SheetChange;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.explain.Reason;
import dk.trin.rules.explain.Reasons;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out why a citizen gets something else: the tables in which the versions part, and their rows. Thread-safe. */
final class Causes {
    private final RuleSet before;
    private final List<DecisionTable> inOrder;
    private final Map<String, Set<String>> edited;

    Causes(RuleSetDiff diff) {
        this.before = diff.before();
        RuleSet after = diff.after();
        this.inOrder = Stream.concat(
                        inStages(after),
                        inStages(before)
                                .filter(table ->
                                        after.tableFor(table.target().code()).isEmpty()))
                .toList();
        this.edited = diff.sheets().stream()
                .collect(Collectors.toUnmodifiableMap(
                        SheetChange::sheet,
                        sheet -> sheet.rows().stream().map(RowChange::id).collect(Collectors.toUnmodifiableSet())));
    }

    List<Cause> of(Comparison comparison) {
        Set<String> differing = new HashSet<>();
        List<Cause> causes = new ArrayList<>();
        for (DecisionTable table : inOrder) {
            String target = table.target().code();
            Side old = new Side(comparison.before(), before.tableFor(target));
            Side now = new Side(comparison.after(), comparison.after().ruleSet().tableFor(target));
            if (old.differsFrom(now)) {
                differing.add(target);
                if (Stream.concat(old.reads(), now.reads()).noneMatch(differing::contains)) {
                    causes.add(cause(table, old.reasonsBeyond(now), now.reasonsBeyond(old)));
                }
            }
        }
        return causes;
    }

    private Cause cause(DecisionTable table, List<Reason> old, List<Reason> now) {
        List<String> deciding = Stream.concat(old.stream(), now.stream())
                .map(reason -> reason.row().id())
                .distinct()
                .toList();
        Set<String> changed = edited.getOrDefault(table.sheet(), Set.of());
        List<String> both = deciding.stream().filter(changed::contains).toList();
        return new Cause(table, both.isEmpty() ? deciding : both, old, now);
    }

    private static Stream<DecisionTable> inStages(RuleSet ruleSet) {
        return ruleSet.tables().stream()
                .sorted(Comparator.comparingInt(table -> ruleSet.stages().get(table.name())));
    }

    /** What one version concludes with its table for a part; it may have none. */
    private record Side(Evaluation evaluation, Optional<DecisionTable> table) {
        boolean differsFrom(Side other) {
            return !same(certain(), other.certain()) || !same(possible(), other.possible());
        }

        Stream<String> reads() {
            return table.stream().flatMap(each -> each.reads().stream()).map(Term::code);
        }

        /** The rows behind what is certain here and not there. */
        List<Reason> reasonsBeyond(Side other) {
            Reasons reasons = new Reasons(evaluation);
            return table.stream()
                    .flatMap(each -> certain().stream()
                            .filter(conclusion -> !other.certain().contains(conclusion))
                            .flatMap(conclusion -> reasons.of(each, conclusion).stream()))
                    .toList();
        }

        private List<Conclusion> certain() {
            return table.map(evaluation::certain).orElse(List.of());
        }

        private List<Conclusion> possible() {
            return table.map(evaluation::possible).orElse(List.of());
        }

        /** Two versions may list the same conclusions in another order. */
        private static boolean same(List<Conclusion> some, List<Conclusion> others) {
            return some.size() == others.size() && others.containsAll(some);
        }
    }
}
