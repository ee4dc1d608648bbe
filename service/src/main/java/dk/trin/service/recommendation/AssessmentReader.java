package dk.trin.service.recommendation;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.RequestFault;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the assessment of a body that the contract's schema has passed: one loop over the vocabulary. */
final class AssessmentReader {
    private final Vocabulary vocabulary;
    private final List<RequestFault> faults;

    AssessmentReader(Vocabulary vocabulary, List<RequestFault> faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    Assessment read(JsonNode tree) {
        Assessment assessment = Assessment.empty(vocabulary);
        for (Factor factor : vocabulary.factors()) {
            JsonNode node = tree.path(factor.group()).path(factor.name());
            Optional<Answer> answer = node.isMissingNode() ? Optional.empty() : answer(factor, node);
            assessment = answer.isPresent() ? assessment.with(factor, answer.get()) : assessment;
        }
        return assessment;
    }

    private Optional<Answer> answer(Factor factor, JsonNode node) {
        return switch (factor.kind()) {
            case ORDERED, NOMINAL -> Optional.of(new Answer.Chosen(value(factor, node)));
            case INTEGER, DECIMAL -> Optional.of(new Answer.Measured(node.decimalValue()));
            case SET -> members(factor, node);
        };
    }

    private Optional<Answer> members(Factor factor, JsonNode node) {
        List<Value> members =
                node.valueStream().map(member -> value(factor, member)).toList();
        Optional<Value> none = factor.noMember().filter(members::contains);
        if (none.isPresent() && members.size() > 1) {
            faults.add(RequestFault.at(
                    "/assessment/" + factor.group() + "/" + factor.name(),
                    FaultCode.CONTRADICTION,
                    none.get().code()));
            return Optional.empty();
        }
        return Optional.of(new Answer.Members(members));
    }

    private static Value value(Factor factor, JsonNode node) {
        return factor.withCode(node.asString())
                .orElseThrow(() -> new IllegalStateException(factor.code() + ": contract and vocabulary differ"));
    }
}
