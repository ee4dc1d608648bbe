package dk.trin.service.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the service does not start, and what to set. */
final class RefusedStartAnalysis extends AbstractFailureAnalyzer<RefusedStart> {
    @Override
    protected FailureAnalysis analyze(Throwable root, RefusedStart cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
