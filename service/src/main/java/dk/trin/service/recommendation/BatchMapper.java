package dk.trin.service.recommendation;

import dk.trin.api.model.BatchAnswer;
import dk.trin.api.model.Recommendation;
import dk.trin.api.model.RecommendationRequest;
import dk.trin.rules.engine.Evaluation;
import dk.trin.service.recommendation.BatchLines.Line;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.BodyReader;
import dk.trin.service.web.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers the lines of a batch, each read as strictly as the body of a single request. */
@Component
final class BatchMapper {
    private final BodyReader bodies;
    private final RecommendationRequests requests;
    private final Versions versions;
    private final Problems problems;
    private final JsonMapper mapper;

    BatchMapper(
            BodyReader bodies,
            RecommendationRequests requests,
            Versions versions,
            Problems problems,
            JsonMapper mapper) {
        this.bodies = bodies;
        this.requests = requests;
        this.versions = versions;
        this.problems = problems;
        this.mapper = mapper;
    }

    /** An answer for each line, each with a line feed. */
    byte[] answers(List<Line> lines) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        try {
            for (Line line : lines) {
                answers.write(mapper.writeValueAsBytes(answer(line)));
                answers.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answers.toByteArray();
    }

    private BatchAnswer answer(Line line) {
        BatchAnswer answer = new BatchAnswer(line.number());
        try {
            RecommendationRequests.Asked asked =
                    requests.asked(bodies.read(line.bytes(), RecommendationRequest.class), null, null);
            asked.reference().ifPresent(answer::setReference);
            return answer.recommendation(recommendation(asked));
        } catch (RuntimeException failed) {
            reference(line).ifPresent(answer::setReference);
            return answer.problem(problems.of(failed));
        }
    }

    private Recommendation recommendation(RecommendationRequests.Asked asked) {
        Evaluation evaluation = asked.evaluate();
        Recommendation answer = AnswerMapper.answer(asked, evaluation);
        return AnswerMapper.standing(answer, versions.trial(evaluation.ruleSet()), versions.lastKnown());
    }

    /** Says which citizen a problem is about, unless it is the reference that is wrong. */
    private Optional<String> reference(Line line) {
        return bodies.field(line.bytes(), RecommendationRequest.class, "reference");
    }
}
