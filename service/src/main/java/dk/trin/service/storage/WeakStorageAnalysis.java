package dk.trin.service.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the service does not start on a database that forgets. */
final class WeakStorageAnalysis extends AbstractFailureAnalyzer<WeakStorage> {
    @Override
    protected FailureAnalysis analyze(Throwable root, WeakStorage cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
