package dk.trin.service.records;

import dk.trin.api.model.Decision;
import dk.trin.api.model.KeptRecommendation;
import dk.trin.api.model.KeptRecord;
import dk.trin.api.model.Outcome;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.service.log.AsSentMapper;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Content;
import dk.trin.service.log.Kept;
import dk.trin.service.log.KeptEntry;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Writes what is kept, in one language. */
final class RecordMapper {
    private final Language language;

    RecordMapper(Language language) {
        this.language = language;
    }

    KeptRecommendation kept(Kept kept) {
        KeptRecommendation written =
                new KeptRecommendation(kept.id(), written(kept.at()), kept.ruleSet(), kept.version());
        kept.reference().ifPresent(written::setReference);
        kept.previous().ifPresent(written::setPrevious);
        kept.decision().map(this::decision).ifPresent(written::setDecision);
        kept.outcome().map(this::outcome).ifPresent(written::setOutcome);
        return written;
    }

    Decision decision(Kept.Event event) {
        JsonNode facts = CanonicalJson.tree(event.facts());
        String code = facts.path("decision").asString();
        Decision written = new Decision(code, label("decision", code), actor(facts), written(event.at()));
        field(facts, "reason")
                .ifPresent(reason -> written.reason(reason).reasonLabel(label("decision.reason", reason)));
        field(facts, "text").ifPresent(written::setText);
        if (facts.has("offers")) {
            written.setOffers(
                    facts.get("offers").valueStream().map(JsonNode::asString).toList());
        }
        return written;
    }

    Outcome outcome(Kept.Event event) {
        JsonNode facts = CanonicalJson.tree(event.facts());
        String code = facts.path("outcome").asString();
        Outcome written = new Outcome(code, label("outcome", code), actor(facts), written(event.at()));
        field(facts, "reason").ifPresent(reason -> {
            written.reason(reason).reasonLabel(label("outcome.reason", reason));
            StopReason.fsiii(reason).ifPresent(written::setFsiii);
        });
        return written;
    }

    static KeptRecord entry(KeptEntry entry) {
        Content content = entry.content();
        KeptRecord written = new KeptRecord(
                entry.id(), entry.kind().code(), written(entry.at()), CanonicalJson.fields(content.facts()));
        if (!content.answer().isEmpty()) {
            written.setDecisionRecord(CanonicalJson.fields(content.decisionRecord()));
            written.setAnswer(AsSentMapper.recommendation(content.answer()));
        }
        return written;
    }

    private String label(String of, String code) {
        return Messages.in(language, "log." + of + "." + code);
    }

    private static String actor(JsonNode facts) {
        return facts.path("actor").asString();
    }

    private static Optional<String> field(JsonNode facts, String name) {
        return facts.path(name).asStringOpt();
    }

    private static OffsetDateTime written(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
