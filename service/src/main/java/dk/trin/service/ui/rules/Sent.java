package dk.trin.service.ui.rules;

/**
 * Which version a form is about.
 *
 * @param revision the one that was shown
 */
public record Sent(String ruleSet, int version, int revision) {
    /** The answer that leads the browser on to a page of the version. */
    String to(String rest) {
        return "redirect:/regler/" + ruleSet + "/" + version + rest;
    }
}
