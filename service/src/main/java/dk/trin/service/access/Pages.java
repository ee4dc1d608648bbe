package dk.trin.service.access;

import dk.trin.service.web.Readers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages that access itself has, and what is open to everybody. */
public final class Pages {
    /** Where one signs in. */
    public static final String SIGN_IN = "/log-ind";

    /** Where one signs out, by a POST. */
    public static final String SIGN_OUT = "/log-ud";

    /** What leads whoever has signed out on, found by nobody else. */
    public static final String SIGNED_OUT = "/log-ud/videre";

    /** The attribute of a request in which it stands where to lead them. */
    public static final String ONWARD = "dk.trin.onward";

    /** Where the first administrator is made. */
    public static final String SETUP = "/opsaetning";

    /** Where one chooses a password. */
    public static final String PASSWORD = "/adgangskode";

    /** Where one sees one's sessions. */
    public static final String SESSIONS = "/sessioner";

    /** What anybody may get: nothing of it says anything about the rules, the citizens or the users. */
    static final String[] OPEN = {
        SIGN_IN,
        SETUP,
        "/sprog",
        "/api/v1/setup",
        "/actuator/health",
        "/actuator/health/**",
        "/ui/**",
        "/vendor/**",
        "/docs/*.js",
        "/docs/*.css",
        "/docs/*.svg",
        "/error",
        "/.well-known/security.txt"
    };

    /** A page of our own: an address that names no other site. */
    private static final Pattern OWN = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/._-]*|/");

    private static final List<String> FOR_NEWCOMERS =
            List.of(PASSWORD, SIGN_OUT, SIGN_IN, "/sprog", "/ui/", "/vendor/", "/error");
    private static final int LONGEST = 2000;
    private static final List<String> STATIC = List.of("/ui/", "/vendor/", "/docs/");
    private static final List<String> FOR_MACHINES = List.of("/api/", "/actuator", "/openapi.");

    private Pages() {}

    /** The address of a page, if it is one of ours. */
    public static Optional<String> own(@Nullable String address) {
        return Optional.ofNullable(address)
                .filter(page -> page.length() <= LONGEST && OWN.matcher(page).matches());
    }

    /** Whether it is for people whose password is temporary. */
    static boolean isOpenToNewcomers(HttpServletRequest request) {
        return startsWithAny(request, FOR_NEWCOMERS);
    }

    /** Whether it is the same for everybody until the next release. */
    static boolean isStatic(HttpServletRequest request) {
        return startsWithAny(request, STATIC);
    }

    /** Whether a person looks at what comes back, rather than a program or a page's own script. */
    static boolean isWanted(HttpServletRequest request) {
        return Readers.wantsPage(request) && !startsWithAny(request, FOR_MACHINES);
    }

    private static boolean startsWithAny(HttpServletRequest request, List<String> beginnings) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return beginnings.stream().anyMatch(path::startsWith);
    }
}
