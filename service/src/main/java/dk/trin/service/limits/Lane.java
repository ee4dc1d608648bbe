package dk.trin.service.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What requests compete for; those of one lane wait for one another only. */
enum Lane {
    /** They need the processor alone and are soon done. */
    RECOMMENDATIONS,
    /** They need the processor for long. */
    CHECKS,
    /** They need the processor for long, and take as long as their caller sends. */
    BATCHES,
    /** They mostly wait for the database, which may be away; nothing else must wait with them. */
    OTHERS;

    static final String BATCH = "/api/v1/recommendations/batch";

    private static final Pattern RECOMMENDED = Pattern.compile("/api/v1/recommendations|/afproev");
    private static final Pattern CHECKED = Pattern.compile(
            ".*/versions/[^/]+/(workbook|findings|scenarios|impact|diff|submit|approve|publish)|.*/workbooks"
                    + "|/api/v1/(log/verification|statistics)(/.*)?|/regler/[^/]+/.+|/opfoelgning.*|/drift/log.*");

    static Lane of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (CHECKED.matcher(path).matches()) {
            return CHECKS;
        }
        if (path.equals(BATCH)) {
            return BATCHES;
        }
        boolean stored = "true".equals(request.getParameter("store"));
        boolean recommended =
                request.getMethod().equals("POST") && RECOMMENDED.matcher(path).matches();
        return recommended && !stored ? RECOMMENDATIONS : OTHERS;
    }
}
