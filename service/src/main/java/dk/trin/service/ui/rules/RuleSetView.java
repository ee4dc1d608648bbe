package dk.trin.service.ui.rules;

import java.util.List;

/**
 * One rule set with all its versions.
 *
 * @param purpose empty as long as no version can be read
 * @param newest the number of its newest version
 * @param inForce the number of the version in force; 0 for none
 */
public record RuleSetView(
        String id,
        String title,
        String purpose,
        boolean isDefault,
        int newest,
        int inForce,
        List<VersionLine> versions,
        List<Turn> turns,
        List<HistoryLine> history) {
    public RuleSetView {
        versions = List.copyOf(versions);
        turns = List.copyOf(turns);
        history = List.copyOf(history);
    }

    /**
     * A stretch of time in which one version counts.
     *
     * @param kind {@code past}, {@code now} or {@code planned}
     * @param until the day on which another takes over; empty while no end is decided
     */
    public record Turn(int version, String kind, String from, String until) {}
}
