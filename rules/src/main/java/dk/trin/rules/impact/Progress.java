package dk.trin.rules.impact;

/** Is told how far long work has come; never by two threads at once. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress UNSEEN = (done, of) -> {};

    void at(int done, int of);
}
