package dk.trin.service.versions;

import java.util.function.Function;

/** What came of an act: it is done and kept, or it is refused and nothing has changed. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * Refused.
     *
     * @param detail what the obstacle's message puts in; empty when it needs nothing
     */
    record Refused<T>(Obstacle obstacle, String detail) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Obstacle obstacle) {
        return new Refused<>(obstacle, "");
    }

    static <T> Outcome<T> refused(Obstacle obstacle, String detail) {
        return new Refused<>(obstacle, detail);
    }

    /** The same act carried on with what it gave; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        if (this instanceof Done<T> done) {
            return next.apply(done.value());
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.obstacle(), refused.detail());
    }
}
