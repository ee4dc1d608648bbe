package dk.trin.service.drill;

/**
 * How a drill went.
 *
 * @param figure what was measured, in a few words
 */
record Verdict(Result result, String figure) {
    enum Result {
        PASS,
        FAIL,
        SKIP
    }

    static Verdict of(boolean asExpected, String figure) {
        return new Verdict(asExpected ? Result.PASS : Result.FAIL, figure);
    }

    /** What the drill needs is not on this machine, so nothing was shown. */
    static Verdict skipped(String missing) {
        return new Verdict(Result.SKIP, missing);
    }
}
