package dk.trin.service.versions;

/**
 * Names one version of one rule set.
 *
 * @param number counted from 1 in each rule set; any other number names no version
 */
public record VersionId(String ruleSet, int number) {
    /** {@code standard/3} */
    @Override
    public String toString() {
        return ruleSet + "/" + number;
    }

    /** The id that {@link #toString()} wrote. */
    static VersionId parse(String text) {
        int slash = text.indexOf('/');
        return new VersionId(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }
}
