package dk.trin.service.ui.rules;

/**
 * One version in a list.
 *
 * @param state the code of where it stands
 * @param since the first day it counts or counted; empty while none is decided
 * @param until the last day it counted; empty as long as that may still change
 * @param note what is new, in the words of its authors
 * @param basedOn what it was copied from, {@code standard/1}; empty for what came with the product
 */
public record VersionLine(
        String ruleSet,
        int number,
        String state,
        String since,
        String until,
        String note,
        String by,
        String at,
        String basedOn) {
    public String path() {
        return "/regler/" + ruleSet + "/" + number;
    }
}
