package dk.trin.service.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.trin.service.web.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Holds a form for each browser while whoever typed it signs in again or changes the language. It is in the memory of this process
 * for a quarter of an hour at most, is given once, and only to whom the form was made for.
 */
public final class HeldForms {
    private static final String ID = HeldForms.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(15);
    /** About 16 MB; whoever is not signed in can cause a form to be held, so the oldest give way. */
    private static final long MOST_CHARACTERS = 8_000_000;

    private final Cache<String, HeldForm> forms = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST)
            .maximumWeight(MOST_CHARACTERS)
            .<String, HeldForm>weigher((id, form) -> form.size() + id.length())
            .build();

    /** Holds a form for the browser that sent it, in place of one that it may have sent before. */
    public void hold(HttpServletRequest request, HeldForm form) {
        HttpSession session = request.getSession();
        forget(session);
        String id = UUID.randomUUID().toString();
        forms.put(id, form);
        session.setAttribute(ID, id);
    }

    /** Whether a form waits for somebody to sign in. */
    public boolean isWaiting(HttpServletRequest request) {
        return find(request).isPresent();
    }

    /** The form that waits for somebody; what waits for anybody else is forgotten. */
    Optional<HeldForm> waitingFor(HttpServletRequest request, Actor actor) {
        Optional<HeldForm> form = find(request);
        if (form.isPresent() && !form.get().isOf(actor)) {
            forget(request.getSession());
            return Optional.empty();
        }
        return form;
    }

    /** Gives the form that stands on the page that is asked for, once. */
    public Optional<HeldForm> take(HttpServletRequest request, Actor actor) {
        boolean isPage = request.getMethod().equals("GET") && Pages.isWanted(request);
        Optional<HeldForm> form = isPage
                ? waitingFor(request, actor).filter(waiting -> waiting.page().equals(request.getRequestURI()))
                : Optional.empty();
        form.ifPresent(taken -> forget(request.getSession()));
        return form;
    }

    private Optional<HeldForm> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ID) instanceof String id
                ? Optional.ofNullable(forms.getIfPresent(id))
                : Optional.empty();
    }

    private void forget(HttpSession session) {
        if (session.getAttribute(ID) instanceof String id) {
            forms.invalidate(id);
            session.removeAttribute(ID);
        }
    }
}
