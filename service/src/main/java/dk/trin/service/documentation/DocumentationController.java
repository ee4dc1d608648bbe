package dk.trin.service.documentation;

import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the documentation page, in Danish unless English is asked for. */
@RestController
@RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
final class DocumentationController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String ENGLISH = "en";
    /** Everything comes from the service itself, and nothing stands in the page as script or style. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Document danish = Document.of(HTML, "dk/trin/service/documentation/da.html");
    private final Document english = Document.of(HTML, "dk/trin/service/documentation/en.html");
    private final FaultTexts faultTexts;

    DocumentationController(FaultTexts faultTexts) {
        this.faultTexts = faultTexts;
    }

    @GetMapping("/docs")
    ResponseEntity<byte[]> page(@RequestParam(value = "lang", defaultValue = "da") String lang) {
        Document page = lang.equals(ENGLISH) ? english : danish;
        return page.answer()
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(page.content());
    }

    /**
     * The token that a request from the page carries, so that nobody else's page can send one; a caller who is not signed in
     * but named in a header needs none.
     */
    @GetMapping("/docs/token.json")
    ResponseEntity<Map<String, String>> token(@Nullable CsrfToken token) {
        Map<String, String> header = token == null ? Map.of() : Map.of(token.getHeaderName(), token.getToken());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(header);
    }

    /** What the fault codes and the kinds of problem say, for the tables of the page; in the caller's language. */
    @GetMapping("/docs/faults.json")
    FaultTexts.All faults() {
        return faultTexts.current();
    }
}
