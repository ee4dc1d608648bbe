package dk.trin.service.limits;

import java.io.IOException;

/** How the gathering of a body ended. */
sealed interface Gathered {
    /** All of it is there. */
    record Whole(byte[] bytes) implements Gathered {}

    /** It was read to its end, but is longer than any that could be meant. */
    record TooLarge() implements Gathered {}

    /** It was not there in time. */
    record Late() implements Gathered {}

    /** It cannot be read: it is not what its headers say, or the caller has hung up. */
    record Broken(IOException fault) implements Gathered {}

    /** It is an upload, and as many as can be held are on their way already. */
    record TooMany() implements Gathered {}
}
