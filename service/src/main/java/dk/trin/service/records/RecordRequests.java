package dk.trin.service.records;

import dk.trin.api.model.DecisionRequest;
import dk.trin.api.model.OutcomeRequest;
import dk.trin.rules.problem.Nearest;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Content;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.Erasure;
import dk.trin.service.log.Kept;
import dk.trin.service.log.Receipt;
import dk.trin.service.log.Refusals;
import dk.trin.service.log.Submission;
import dk.trin.service.versions.VersionId;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.RequestHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what a request tells about a recommendation. Thread-safe. */
@Component
public final class RecordRequests {
    private final DecisionLog log;
    private final Versions versions;
    private final RequestHeaders caller;

    RecordRequests(DecisionLog log, Versions versions, RequestHeaders caller) {
        this.log = log;
        this.versions = versions;
        this.caller = caller;
    }

    /**
     * The recommendation of a path.
     *
     * @throws Refusal when there is none, or it has been erased
     */
    public Kept.Whole existing(String id) {
        return log.find(id)
                .orElseThrow(
                        () -> new Refusal(log.isErased(id) ? ProblemType.ERASED : ProblemType.NOT_FOUND, List.of()));
    }

    Kept.Event decide(Kept.Whole about, DecisionRequest request) {
        return decide(about, request, caller.actor());
    }

    /**
     * Keeps what somebody decided; the request has passed every check but that of its offers.
     *
     * @throws Refusal when an offer is unknown, or nothing can be kept
     */
    public Kept.Event decide(Kept.Whole about, DecisionRequest request, Actor actor) {
        checkOffers(
                about.kept(),
                Optional.ofNullable(request.getOffers()).map(List::copyOf).orElse(List.of()));
        ObjectNode facts = facts(actor).put("decision", request.getDecision().getValue());
        if (request.getReason() != null) {
            facts.put("reason", request.getReason().getValue());
        }
        if (request.getText() != null) {
            facts.put("text", request.getText());
        }
        if (request.getOffers() != null) {
            ArrayNode offers = facts.putArray("offers");
            request.getOffers().forEach(offers::add);
        }
        String written = CanonicalJson.of(facts);
        return kept(new Submission.Decided(about.kept().id(), Content.of(written)));
    }

    Kept.Event end(Kept.Whole about, OutcomeRequest request) {
        return end(about, request, caller.actor());
    }

    /**
     * Keeps how it ended, as somebody tells; the request has passed every check.
     *
     * @throws Refusal when nothing can be kept
     */
    public Kept.Event end(Kept.Whole about, OutcomeRequest request, Actor actor) {
        ObjectNode facts = facts(actor).put("outcome", request.getOutcome().getValue());
        if (request.getReason() != null) {
            facts.put("reason", request.getReason().getValue());
        }
        return kept(new Submission.Ended(about.kept().id(), Content.of(CanonicalJson.of(facts))));
    }

    void erase(String id) {
        if (Erasure.of(log, id, caller.actor(), Erasure.Reason.WRONG_CITIZEN) instanceof Receipt.Refused refused) {
            throw Refusals.of(refused);
        }
    }

    private static ObjectNode facts(Actor actor) {
        return CanonicalJson.object().put("actor", actor.name()).put("actorId", actor.id());
    }

    private Kept.Event kept(Submission submission) {
        Receipt receipt = log.keep(submission);
        if (receipt instanceof Receipt.Kept done) {
            return new Kept.Event(done.at(), submission.content().facts());
        }
        throw Refusals.of((Receipt.Refused) receipt);
    }

    /** The offers that can be chosen are those of the version that recommended. */
    private void checkOffers(Kept kept, List<String> chosen) {
        List<String> known = versions.ever(new VersionId(kept.ruleSet(), kept.version()))
                .map(engine -> engine.ruleSet().offers().codes())
                .orElse(chosen);
        List<RequestFault> faults = IntStream.range(0, chosen.size())
                .filter(index -> !known.contains(chosen.get(index)))
                .mapToObj(index -> RequestFault.at("/offers/" + index, FaultCode.UNKNOWN_OFFER)
                        .allowing(Nearest.first(chosen.get(index), known)))
                .toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}
