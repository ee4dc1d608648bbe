package dk.trin.service.access;

import java.util.function.Function;

/** What came of an act on users or keys. */
public sealed interface Result<T> {
    /** It is done. */
    record Done<T>(T value) implements Result<T> {}

    /**
     * It is not done, and nothing has changed.
     *
     * @param detail what the reason is about; empty where it says all
     */
    record Refused<T>(Why why, String detail) implements Result<T> {}

    /** Why something is not done. */
    enum Why {
        /** There is no such user or key, or it is somebody else's. */
        UNKNOWN,
        /** The user name is in use. */
        NAME_TAKEN,
        /** The password is too short or too long, or holds the user name. */
        WEAK_PASSWORD,
        /** The password is one of those that are guessed first. */
        COMMON_PASSWORD,
        /** The present password is another one. */
        WRONG_PASSWORD,
        /** It has been wrong too often to be looked at now. */
        TOO_MANY_TRIES,
        /** The code is wrong, used or too old. */
        WRONG_CODE,
        /** Nobody would be left who can administrate. */
        LAST_ADMIN,
        /** Somebody has changed the user since. */
        STALE_REVISION,
        /** The owner of a key may not do that. */
        MISSING_ROLE,
        /** A day on which a key would expire is past, or too far away. */
        IMPOSSIBLE_DAY
    }

    static <T> Result<T> refused(Why why) {
        return new Refused<>(why, "");
    }

    /** The same with what was done turned into something else. */
    default <R> Result<R> map(Function<T, R> function) {
        if (this instanceof Done<T> done) {
            return new Done<>(function.apply(done.value()));
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.why(), refused.detail());
    }
}
