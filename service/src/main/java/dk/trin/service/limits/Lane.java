package dk.trin.service.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What requests compete for; those of one lane wait for one another only. */
enum Lane {
    /** They need the processor alone and are soon done. */
    RECOMMENDATIONS,
    /** They need the processor for long. */
    CHECKS,
    /** They mostly wait for the database, which may be away; nothing else must wait with them. */
    OTHERS;

    private static final Pattern RECOMMENDED = Pattern.compile("/api/v1/recommendations");
    private static final Pattern CHECKED =
            Pattern.compile(".*/versions/[^/]+/(workbook|findings|impact|diff|submit|approve|publish)"
                    + "|/api/v1/log/verification|/api/v1/statistics(/.*)?");

    static Lane of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (CHECKED.matcher(path).matches()) {
            return CHECKS;
        }
        boolean stored = "true".equals(request.getParameter("store"));
        boolean recommended =
                request.getMethod().equals("POST") && RECOMMENDED.matcher(path).matches();
        return recommended && !stored ? RECOMMENDATIONS : OTHERS;
    }
}
