package dk.trin.service.ui.rules;

import java.util.Set;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Says on the next page what has just been done; the address tells, so that nothing need be remembered. */
@ControllerAdvice("dk.trin.service.ui.rules")
final class Notice {
    private static final Set<String> KNOWN = Set.of(
            "kladde",
            "kommentar",
            "indsendt",
            "bekraeftet",
            "scenarie",
            "projektmappe",
            "approve",
            "return",
            "publish",
            "roll-back",
            "withdraw");

    /** What the templates read as {@code notice}; empty for nothing, or for what nobody can have done. */
    @ModelAttribute("notice")
    String notice(@RequestParam(name = "besked", defaultValue = "") String done) {
        return KNOWN.contains(done) ? done : "";
    }
}
