package dk.trin.service.ui.access;

import dk.trin.service.access.Pages;
import dk.trin.service.access.Sessions;
import dk.trin.service.web.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody who is signed in, with whatever role, sees where else they are, and signs out there. */
@Controller
@PermitAll
class SessionsPage {
    private static final String BACK = "redirect:" + Pages.SESSIONS;

    private final Sessions sessions;
    private final Clock clock;

    SessionsPage(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * A session as the page shows it.
     *
     * @param browser empty where it does not say
     */
    record Shown(String id, String browser, boolean current, LocalDateTime begun, LocalDateTime lastUsed) {}

    @GetMapping(Pages.SESSIONS)
    String show(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute(
                "sessions",
                sessions.of(actor, request).stream().map(this::shown).toList());
        return "access/sessions";
    }

    @PostMapping(Pages.SESSIONS + "/{id}/afslut")
    String end(@PathVariable("id") String id, Actor actor, HttpServletRequest request) {
        sessions.end(actor, request, id);
        return BACK;
    }

    @PostMapping(Pages.SESSIONS + "/afslut-andre")
    String endOthers(Actor actor, HttpServletRequest request) {
        sessions.endOthers(actor, request);
        return BACK;
    }

    private Shown shown(Sessions.Session session) {
        return new Shown(
                session.id(), session.browser(), session.current(), local(session.begun()), local(session.lastUsed()));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
