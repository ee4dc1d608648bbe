package dk.trin.service.cli;

/** What a command tells the one who runs it. */
final class ExitCode {
    /** All is well, and nothing differs. */
    static final int FINE = 0;

    /** Findings, failed scenarios or differences. */
    static final int LOOK = 1;

    /** Wrong use, or input that cannot be read. */
    static final int WRONG = 2;

    private ExitCode() {}
}
