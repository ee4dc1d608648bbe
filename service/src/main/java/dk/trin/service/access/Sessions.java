package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;

/** Who is signed in on this process, so that people see where they are and sign out there. Thread-safe. */
public final class Sessions {
    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final int ID_LETTERS = 16;

    private final Directory directory;
    private final AuditTrail trail;
    private final int most;
    private final Map<String, SignedIn> listed = new ConcurrentHashMap<>();

    Sessions(Directory directory, AuditTrail trail, SessionSettings settings) {
        this.directory = directory;
        this.trail = trail;
        this.most = settings.most();
    }

    /** A session as it began; its id is not the one that the cookie carries. */
    record Begun(String id, String owner, Instant at, String browser) {}

    /**
     * A session as its owner sees it.
     *
     * @param browser roughly; empty where it does not say
     * @param current whether it is the one that asks
     */
    public record Session(String id, Instant begun, Instant lastUsed, String browser, boolean current) {}

    /** Lists the session of somebody who has just signed in; whoever has too many is signed out where they were last longest ago. */
    void begin(HttpServletRequest request, Caller caller) {
        Begun begun = new Begun(
                Secret.letters(ID_LETTERS),
                caller.actor().id(),
                caller.since(),
                Browser.of(request.getHeader(HttpHeaders.USER_AGENT)));
        HttpSession session = request.getSession();
        session.setAttribute(SIGNED_IN, new SignedIn(begun, session, listed));
        List<Session> all = of(caller.actor(), request);
        all.stream()
                .filter(each -> !each.current())
                .skip(Math.max(0, most - 1))
                .forEach(each -> Optional.ofNullable(listed.get(each.id())).ifPresent(SignedIn::end));
    }

    /** Somebody's own sessions, the one that asks first and then those that were used last. */
    public List<Session> of(Actor actor, HttpServletRequest request) {
        String current = current(request);
        return listed.values().stream()
                .filter(each -> each.begun().owner().equals(actor.id()) && counts(each.begun()))
                .flatMap(each -> each.lastUsed().map(used -> shown(each.begun(), used, current)).stream())
                .sorted(Comparator.comparing(Session::current)
                        .thenComparing(Session::lastUsed)
                        .reversed())
                .toList();
    }

    private static Session shown(Begun begun, Instant used, String current) {
        return new Session(
                begun.id(), begun.at(), used, begun.browser(), begun.id().equals(current));
    }

    /** One from before a new password ends when it is next used. */
    private boolean counts(Begun begun) {
        return User.userName(begun.owner())
                .flatMap(directory::user)
                .filter(user -> begun.at().isBefore(user.sessionsFrom()))
                .isEmpty();
    }

    private static String current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object found = session == null ? null : session.getAttribute(SIGNED_IN);
        return found instanceof SignedIn signedIn ? signedIn.begun().id() : "";
    }

    /** Ends one of somebody's own sessions; nothing happens where there is none of that id. */
    public void end(Actor actor, HttpServletRequest request, String id) {
        end(actor, request, session -> session.id().equals(id));
    }

    /** Ends all of somebody's own sessions but the one that asks. */
    public void endOthers(Actor actor, HttpServletRequest request) {
        end(actor, request, session -> !session.current());
    }

    private void end(Actor actor, HttpServletRequest request, Predicate<Session> meant) {
        List<Session> ending = of(actor, request).stream().filter(meant).toList();
        if (!ending.isEmpty()) {
            Map<String, String> details = Map.of("sessions", String.valueOf(ending.size()));
            trail.append(new AuditTrail.Entry(AuditAct.SIGN_OUT, Optional.of(actor), actor.id(), details));
            ending.forEach(each -> Optional.ofNullable(listed.get(each.id())).ifPresent(SignedIn::end));
        }
    }
}
