package dk.trin.rules.explain;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Outputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows that gave each certain part of a recommendation. */
public final class Reasons {
    private final Evaluation evaluation;
    private final Facts facts;

    public Reasons(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.facts = new Facts(evaluation);
    }

    /** The rows behind everything that is certain: red flags first, levels last, otherwise as the rule set orders them. */
    public List<Reason> all() {
        List<Reason> reasons = new ArrayList<>();
        evaluation.ruleSet().tables().stream()
                .sorted(Comparator.comparingInt(Reasons::importance))
                .forEach(table -> evaluation.certain(table).stream()
                        .filter(conclusion -> !(conclusion instanceof Conclusion.GivesNone))
                        .forEach(conclusion -> reasons.addAll(of(table, conclusion))));
        return reasons;
    }

    /** The rows that gave one certain conclusion. */
    public List<Reason> of(DecisionTable table, Conclusion conclusion) {
        return evaluation.grounds(table, conclusion).stream()
                .map(ground -> new Reason(table, ground.row(), ground.sure(), facts.because(ground.row())))
                .toList();
    }

    private static int importance(DecisionTable table) {
        String code = table.target().code();
        if (code.equals(Outputs.REFER_BACK.code())) {
            return 0;
        }
        if (code.equals(Outputs.INTENSITY.code())) {
            return 1;
        }
        if (code.equals(Outputs.COORDINATION.code())) {
            return 2;
        }
        boolean level =
                table.target() instanceof Target.OfOutput of && of.output().kind() == OutputKind.LEVEL;
        return level ? 4 : 3;
    }
}
