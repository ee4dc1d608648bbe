package dk.trin.service.ui;

import dk.trin.service.access.HeldForm;
import dk.trin.service.web.Actor;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Lets a page that has been open for longer than its session go on, once somebody is signed in again. */
@RestController
@PermitAll
class PageTokens {
    /**
     * What such a page needs.
     *
     * @param owner the mark of whoever is signed in now; a page of anybody else does not go on
     * @param token for what the page sends
     */
    record Going(String owner, String token) {}

    @GetMapping("/fortsaet")
    ResponseEntity<Going> goOn(Actor actor, @RequestAttribute(name = "_csrf") Optional<CsrfToken> token) {
        return ResponseEntity.ok(
                new Going(HeldForm.mark(actor), token.map(CsrfToken::getToken).orElse("")));
    }
}
