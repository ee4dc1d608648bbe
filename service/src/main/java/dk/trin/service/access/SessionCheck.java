package dk.trin.service.access;

import dk.trin.service.web.ProblemResponses;
import dk.trin.service.web.ProblemType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks anew with every request whether somebody who is signed in still may be, and as what: whoever was disabled, got a
 * new password or has been signed in for too long is not, and roles are those of now.
 */
final class SessionCheck extends OncePerRequestFilter {
    private final Directory directory;
    private final SessionSettings settings;
    private final ProblemResponses problems;
    private final Clock clock;

    SessionCheck(Directory directory, SessionSettings settings, ProblemResponses problems, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Who has no session need not be looked for in one.
        if (request.getSession(false) != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof Caller caller) {
            Optional<Caller> now = now(caller);
            if (now.isEmpty()) {
                end(request);
            } else if (mustChangePassword(now.get()) && !Pages.isOpenToNewcomers(request)) {
                sendToPassword(request, response);
                return;
            } else {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(now.get());
                SecurityContextHolder.setContext(context);
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> now(Caller caller) {
        if (caller.since().plus(settings.longest()).isBefore(clock.instant())) {
            return Optional.empty();
        }
        if (caller.means() != Caller.Means.PASSWORD) {
            return Optional.of(caller);
        }
        return user(caller)
                .filter(user -> !user.disabled() && !caller.since().isBefore(user.sessionsFrom()))
                .map(user -> caller.with(user.actor()));
    }

    private Optional<User> user(Caller caller) {
        return User.userName(caller.actor().id()).flatMap(directory::user);
    }

    private boolean mustChangePassword(Caller caller) {
        return caller.means() == Caller.Means.PASSWORD
                && user(caller).filter(User::mustChangePassword).isPresent();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private void sendToPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Pages.isWanted(request)) {
            response.sendRedirect(request.getContextPath() + Pages.PASSWORD);
        } else {
            problems.send(request, response, ProblemType.FORBIDDEN);
        }
    }
}
