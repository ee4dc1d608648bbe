package dk.trin.service.records;

import dk.trin.api.RecordsApi;
import dk.trin.api.model.Decision;
import dk.trin.api.model.DecisionRequest;
import dk.trin.api.model.KeptRecommendationList;
import dk.trin.api.model.KeptRecordList;
import dk.trin.api.model.Outcome;
import dk.trin.api.model.OutcomeRequest;
import dk.trin.api.model.Recommendation;
import dk.trin.api.model.Replay;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.decision.Replays;
import dk.trin.service.log.AsSentMapper;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.ETags;
import dk.trin.service.log.Kept;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is kept, and keeps what was decided and how it ended. */
@RestController
final class RecordsController implements RecordsApi {
    private final DecisionLog log;
    private final RecordRequests requests;
    private final Replays replays;
    private final ETags etags;
    private final Reads reads;

    RecordsController(DecisionLog log, RecordRequests requests, Replays replays, ETags etags, Reads reads) {
        this.log = log;
        this.requests = requests;
        this.replays = replays;
        this.etags = etags;
        this.reads = reads;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUDITOR})
    public ResponseEntity<KeptRecommendationList> listRecommendations(String reference) {
        RecordMapper mapper = new RecordMapper(Languages.current());
        reads.tell(AuditAct.RECORDS_READ, reference);
        return etags.ok(new KeptRecommendationList(
                log.of(reference).stream().map(mapper::kept).toList()));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUDITOR})
    public ResponseEntity<Recommendation> getRecommendation(String id) {
        reads.tell(AuditAct.RECORDS_READ, id);
        return etags.ok(
                AsSentMapper.recommendation(requests.existing(id).content().answer()));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUDITOR})
    public ResponseEntity<Replay> replayRecommendation(String id) {
        reads.tell(AuditAct.RECORDS_READ, id);
        String recorded = requests.existing(id).content().decisionRecord();
        Optional<String> recomputed = replays.replay(recorded);
        Replay replay = new Replay(id, recomputed.filter(recorded::equals).isPresent(), recorded);
        recomputed.ifPresent(replay::setRecomputed);
        return etags.ok(replay);
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUDITOR})
    public ResponseEntity<KeptRecordList> listRecords(String reference) {
        reads.tell(AuditAct.EXPORTED, reference);
        return etags.ok(new KeptRecordList(
                log.entries(reference).stream().map(RecordMapper::entry).toList()));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL})
    public ResponseEntity<Decision> decide(String id, DecisionRequest request) {
        Kept.Event event = requests.decide(requests.existing(id), request);
        return ResponseEntity.ok(new RecordMapper(Languages.current()).decision(event));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL})
    public ResponseEntity<Outcome> end(String id, OutcomeRequest request) {
        Kept.Event event = requests.end(requests.existing(id), request);
        return ResponseEntity.ok(new RecordMapper(Languages.current()).outcome(event));
    }

    @Override
    @RolesAllowed(Role.ADMIN)
    public ResponseEntity<Void> erase(String id) {
        requests.erase(id);
        return ResponseEntity.noContent().build();
    }
}
