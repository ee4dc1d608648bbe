package dk.trin.service.ui.rules;

/**
 * What stands on top of every page about one version.
 *
 * @param title what the rule set calls itself in this version; its id as long as the sheets cannot be read
 * @param state the code of where it stands, {@code in-force}
 * @param revision the one that is shown; forms send it back, so that nobody overwrites what they have not seen
 * @param since the first day it counts or counted; empty while none is decided
 * @param until the last day it counted; empty as long as that may still change
 */
public record VersionHeading(
        String ruleSet, String title, int number, String state, int revision, String since, String until) {
    /** The address of its first page. */
    public String path() {
        return "/regler/" + ruleSet + "/" + number;
    }

    /** Whether nothing rests on it yet, which every page then says. */
    public boolean isTrial() {
        return state.equals("draft") || state.equals("submitted") || state.equals("approved");
    }
}
