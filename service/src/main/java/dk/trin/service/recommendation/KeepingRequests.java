package dk.trin.service.recommendation;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dk.trin.api.model.Recommendation;
import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.decision.DecisionRecord;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Content;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.Kept;
import dk.trin.service.log.Receipt;
import dk.trin.service.log.Refusals;
import dk.trin.service.log.Submission;
import dk.trin.service.web.Actor;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a recommendation that is asked to be kept. */
@Component
final class KeepingRequests {
    /** Ids that grow with time: what is kept lately lies together in the indexes of the database. */
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DecisionLog log;
    private final RequestHeaders caller;
    private final JsonMapper mapper;

    KeepingRequests(DecisionLog log, RequestHeaders caller, JsonMapper mapper) {
        this.log = log;
        this.caller = caller;
        this.mapper = mapper;
    }

    /** Authors and approvers try rules; what is kept of citizens is for those who meet them. */
    void requireKeeper() {
        requireKeeper(caller.actor());
    }

    private static void requireKeeper(Actor actor) {
        actor.requireAny(Role.CASE_SYSTEM, Role.PROFESSIONAL);
    }

    /** What goes out: the answer that is kept under an id. */
    record Sent(String id, String answer) {}

    /**
     * Who wants it kept.
     *
     * @param key under which the request counts only once; empty when none was given
     */
    record Caller(Actor actor, Optional<String> key) {}

    /** What is to be kept: the answer, and what the rules concluded. */
    record Answered(Evaluation evaluation, Recommendation answer) {}

    /** Waits until the answer is kept; the same request under the same key gets the answer that it got before. */
    Sent keep(RecommendationRequests.Asked asked, Evaluation evaluation, Recommendation answer) {
        return keep(asked, new Answered(evaluation, answer), new Caller(caller.actor(), caller.idempotencyKey()));
    }

    /** The same for a caller who is not known by headers. */
    Sent keep(RecommendationRequests.Asked asked, Answered answered, Caller from) {
        requireKeeper(from.actor());
        asked.previous().ifPresent(previous -> checkPrevious(previous, asked));
        String id = IDS.generate().toString();
        String text = mapper.writeValueAsString(answered.answer().id(id));
        Content content = new Content(facts(asked, from), DecisionRecord.of(answered.evaluation()), text);
        RuleSet ruleSet = answered.evaluation().ruleSet();
        Submission submission = new Submission.Recommended(
                id,
                content,
                new Submission.Index(asked.reference(), ruleSet.id(), ruleSet.version(), asked.previous()),
                from.key()
                        .map(key -> new Submission.Once(key, asked.fingerprint().get())));
        return sent(log.keep(submission), id, text);
    }

    private Sent sent(Receipt receipt, String id, String text) {
        if (receipt instanceof Receipt.Kept) {
            return new Sent(id, text);
        }
        if (receipt instanceof Receipt.Repeated repeated) {
            return log.find(repeated.id())
                    .map(before -> new Sent(repeated.id(), before.content().answer()))
                    .orElseThrow(() -> new Refusal(ProblemType.ERASED, List.of()));
        }
        throw Refusals.of((Receipt.Refused) receipt);
    }

    private static String facts(RecommendationRequests.Asked asked, Caller from) {
        ObjectNode facts = CanonicalJson.object();
        facts.put("actor", from.actor().name()).put("actorId", from.actor().id());
        asked.reference().ifPresent(reference -> facts.put("reference", reference));
        asked.previous().ifPresent(previous -> facts.put("previous", previous));
        return CanonicalJson.of(facts);
    }

    /** A link to a recommendation of somebody else would tie two citizens together. */
    private void checkPrevious(String previous, RecommendationRequests.Asked asked) {
        Optional<Kept> found = log.find(previous).map(Kept.Whole::kept);
        boolean same =
                found.filter(kept -> kept.reference().equals(asked.reference())).isPresent();
        if (!same) {
            throw Refusal.invalid(List.of(RequestFault.at("/previous", FaultCode.UNKNOWN_RECOMMENDATION)));
        }
    }
}
