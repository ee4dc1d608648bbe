package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells people, who read pages, from programs, which read answers. */
public final class Readers {
    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/docs", "/openapi", "/actuator");

    private Readers() {}

    /** Whether what is at a path is made for programs. */
    static boolean isForPrograms(String path) {
        return FOR_PROGRAMS.stream().anyMatch(path::startsWith);
    }

    /** Whether a person looks at what comes back from a path; the path is another one while a failure is being told. */
    static boolean isPerson(HttpServletRequest request, String path) {
        return !isForPrograms(path) && wantsPage(request);
    }

    /** Whether a browser asks for a page of its own accord, not for a page's own script. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE) && !isScripted(request);
    }

    /** Whether a page's own script asks. */
    public static boolean isScripted(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
