package dk.trin.service.recommendation;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.explain.Because;
import dk.trin.rules.explain.Reason;
import dk.trin.rules.explain.Reasons;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;

/** Writes the rows behind a recommendation, and which of them stand behind one part. */
final class ReasonMapper {
    private static final String SURE = "sure";
    private static final String ONE_OF_THESE = "one-of-these";

    private final Evaluation evaluation;
    private final Language language;
    private final List<Reason> reasons;

    ReasonMapper(Evaluation evaluation, Language language) {
        this.evaluation = evaluation;
        this.language = language;
        this.reasons = new Reasons(evaluation).all();
    }

    List<dk.trin.api.model.Reason> all() {
        return reasons.stream().map(this::reason).toList();
    }

    /** The ids of the reasons for one value of an output. */
    List<String> ids(Outputs output, Value value) {
        return evaluation
                .ruleSet()
                .tableFor(output)
                .map(table -> ids(table, value.code()))
                .orElse(List.of());
    }

    /** The ids of the reasons for one conclusion of a table, by its code. */
    List<String> ids(DecisionTable table, String code) {
        return reasons.stream()
                .filter(reason -> reason.table() == table)
                .filter(reason -> reason.row().conclusion().code().equals(code))
                .map(Reason::id)
                .toList();
    }

    private dk.trin.api.model.Reason reason(Reason reason) {
        return new dk.trin.api.model.Reason(
                reason.id(),
                reason.table().name(),
                reason.table().title().in(language),
                reason.row().id(),
                reason.table().sheet(),
                reason.row().line(),
                reason.row().reason().in(language),
                reason.row().source(),
                reason.sure() ? SURE : ONE_OF_THESE,
                reason.because().stream().map(this::because).toList());
    }

    private dk.trin.api.model.Because because(Because because) {
        dk.trin.api.model.Because written = new dk.trin.api.model.Because(
                because.term().code(), because.term().label().in(language));
        because.known()
                .ifPresent(known ->
                        written.value(known.value()).label(known.label().in(language)));
        return written;
    }
}
