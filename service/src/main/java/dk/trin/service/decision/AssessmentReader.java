package dk.trin.service.decision;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Reads the assessment of a body that has passed every check, or of a decision record: one loop over the vocabulary. */
public final class AssessmentReader {
    private final Vocabulary vocabulary;

    public AssessmentReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The assessment of a tree of groups of factors. */
    public Assessment read(JsonNode tree) {
        Assessment assessment = Assessment.empty(vocabulary);
        for (Factor factor : vocabulary.factors()) {
            JsonNode node = tree.path(factor.group()).path(factor.name());
            assessment = node.isMissingNode() ? assessment : assessment.with(factor, answer(factor, node));
        }
        return assessment;
    }

    private static Answer answer(Factor factor, JsonNode node) {
        return switch (factor.kind()) {
            case ORDERED, NOMINAL -> new Answer.Chosen(value(factor, node));
            case INTEGER, DECIMAL -> new Answer.Measured(node.decimalValue());
            case SET ->
                new Answer.Members(
                        node.valueStream().map(member -> value(factor, member)).toList());
        };
    }

    private static Value value(Factor factor, JsonNode node) {
        return factor.withCode(node.asString())
                .orElseThrow(() -> new IllegalStateException(factor.code() + ": contract and vocabulary differ"));
    }
}
