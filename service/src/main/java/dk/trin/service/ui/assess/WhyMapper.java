package dk.trin.service.ui.assess;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.explain.Reason;
import dk.trin.rules.explain.Reasons;
import dk.trin.rules.table.DecisionTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes why a recommendation is as it is. */
final class WhyMapper {
    private final Evaluation evaluation;
    private final SheetMapper sheets;
    private final List<Reason> reasons;

    WhyMapper(Evaluation evaluation, Wording wording) {
        this.evaluation = evaluation;
        this.sheets = new SheetMapper(evaluation, wording);
        this.reasons = new Reasons(evaluation).all();
    }

    /** The rows that decided, red flags first. */
    WhyView deciding() {
        List<SheetView> tables = reasons.stream()
                .map(Reason::table)
                .distinct()
                .map(sheets::deciding)
                .toList();
        return new WhyView(tables, List.of(), Optional.empty());
    }

    /**
     * Every table.
     *
     * @param open the name of the one to show whole; any other text shows none
     */
    WhyView passed(Optional<String> open) {
        List<WhyView.Passed> passed = evaluation.ruleSet().tables().stream()
                .sorted(Comparator.comparing(
                        table -> evaluation.ruleSet().stages().get(table.name())))
                .map(this::passed)
                .toList();
        return new WhyView(
                List.of(),
                passed,
                open.flatMap(name -> evaluation.ruleSet().table(name)).map(sheets::whole));
    }

    private WhyView.Passed passed(DecisionTable table) {
        SheetView whole = sheets.deciding(table);
        return new WhyView.Passed(
                table.name(),
                whole.title(),
                whole.gives(),
                whole.rows().stream().map(SheetView.SheetRow::id).collect(Collectors.joining(", ")),
                evaluation.isClosed(table));
    }
}
