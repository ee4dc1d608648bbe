package dk.trin.service.verification;

import dk.trin.api.LogApi;
import dk.trin.api.model.HeadList;
import dk.trin.api.model.Verification;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.ETags;
import dk.trin.service.web.Languages;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Verifies the log and gives its heads away. */
@RestController
final class LogController implements LogApi {
    private final DecisionLog log;
    private final ETags etags;

    LogController(DecisionLog log, ETags etags) {
        this.log = log;
        this.etags = etags;
    }

    @Override
    public ResponseEntity<Verification> getVerification() {
        return etags.ok(new LogMapper(Languages.current()).verification(log.verify(List.of())));
    }

    @Override
    public ResponseEntity<HeadList> listHeads() {
        return etags.ok(new HeadList(log.heads().stream().map(LogMapper::head).toList()));
    }
}
