package dk.trin.service.documentation;

import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells where a weakness of this installation is reported (RFC 9116), where somebody is named who wants to know. */
@RestController
@PermitAll
final class SecurityContactController {
    /** The standard wants it to be looked at again within a year; whoever runs Trin sees the setting at every upgrade. */
    private static final Duration VALID = Duration.ofDays(180);

    private static final Set<String> KINDS = Set.of("mailto", "https", "tel");

    private final String contact;
    private final Clock clock;

    /** A contact is a {@code mailto:}, {@code https:} or {@code tel:} address; empty names nobody. */
    SecurityContactController(@Value("${trin.security-contact}") String contact, Clock clock) {
        if (!contact.isEmpty()
                && !KINDS.contains(String.valueOf(URI.create(contact).getScheme()))) {
            throw new IllegalArgumentException("trin.security-contact begins with mailto:, https: or tel:");
        }
        this.contact = contact;
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> contact() {
        if (contact.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok(
                """
                Contact: %s
                Expires: %s
                Preferred-Languages: da, en
                """.formatted(contact, clock.instant().plus(VALID).truncatedTo(ChronoUnit.DAYS)));
    }
}
