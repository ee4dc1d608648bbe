package dk.trin.service.decision;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.log.CanonicalJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an assessment as the tree that {@link AssessmentReader} reads. */
public final class AssessmentWriter {
    private final Vocabulary vocabulary;

    public AssessmentWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A tree of groups of factors; a factor without an answer is not in it. */
    public ObjectNode tree(Assessment assessment) {
        ObjectNode tree = CanonicalJson.object();
        for (Factor factor : vocabulary.factors()) {
            assessment
                    .answer(factor)
                    .ifPresent(answer -> put(tree.withObjectProperty(factor.group()), factor.name(), answer));
        }
        return tree;
    }

    private static void put(ObjectNode group, String name, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            group.put(name, chosen.value().code());
        } else if (answer instanceof Answer.Measured measured) {
            group.put(name, measured.number());
        } else {
            ArrayNode members = group.putArray(name);
            ((Answer.Members) answer).values().forEach(member -> members.add(member.code()));
        }
    }
}
