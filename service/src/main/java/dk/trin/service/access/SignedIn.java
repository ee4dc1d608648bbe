package dk.trin.service.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A session of somebody, as long as there is one; it is listed from when it is put into it until that ends, however it ends. */
final class SignedIn implements HttpSessionBindingListener {
    private final Sessions.Begun begun;
    private final HttpSession session;
    private final Map<String, SignedIn> listed;

    SignedIn(Sessions.Begun begun, HttpSession session, Map<String, SignedIn> listed) {
        this.begun = begun;
        this.session = session;
        this.listed = listed;
    }

    Sessions.Begun begun() {
        return begun;
    }

    /** When it was last used; empty when it has just ended. */
    Optional<Instant> lastUsed() {
        try {
            return Optional.of(Instant.ofEpochMilli(session.getLastAccessedTime()));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** Ends it, unless it has ended. */
    void end() {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            listed.remove(begun.id());
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        listed.put(begun.id(), this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        listed.remove(begun.id());
    }
}
