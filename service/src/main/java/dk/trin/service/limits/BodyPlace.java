package dk.trin.service.limits;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** One of the places for requests whose bodies are waited for; taken when it is needed, given back when it is closed. */
final class BodyPlace implements AutoCloseable {
    private final Semaphore places;
    private boolean taken;

    BodyPlace(Semaphore places) {
        this.places = places;
    }

    /** There are as many slow callers as can be waited for. */
    static final class NoneFree extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether this request may wait now. */
    boolean isFree() {
        taken = taken || places.tryAcquire();
        return taken;
    }

    void take() throws NoneFree {
        if (!isFree()) {
            throw new NoneFree();
        }
    }

    @Override
    public void close() {
        if (taken) {
            taken = false;
            places.release();
        }
    }
}
