package dk.trin.service.versions;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words why the service does not start. */
final class NothingToServeAnalysis extends AbstractFailureAnalyzer<NothingToServe> {
    @Override
    protected FailureAnalysis analyze(Throwable root, NothingToServe cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Make the database answer and start again. Every start with the database keeps a copy for the next one.",
                cause);
    }
}
