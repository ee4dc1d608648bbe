package dk.trin.service.ui.rules;

import java.util.List;

/**
 * Every rule set, and what waits for somebody.
 *
 * @param waiting the versions that wait for approval or for being put in force
 */
public record RuleSetListView(List<Waiting> waiting, List<Card> ruleSets) {
    public RuleSetListView {
        waiting = List.copyOf(waiting);
        ruleSets = List.copyOf(ruleSets);
    }

    /**
     * One rule set.
     *
     * @param purpose empty as long as no version can be read
     * @param inForce the number of the version in force; 0 for none
     * @param since the day from which it is; empty for none
     * @param newest the number of its newest version
     * @param drafts versions that are being made
     */
    public record Card(
            String id,
            String title,
            String purpose,
            boolean isDefault,
            int inForce,
            String since,
            int newest,
            List<VersionLine> drafts) {
        public Card {
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * A version that waits.
     *
     * @param obstacle why who is there cannot do the next step; empty when it can be done
     */
    public record Waiting(VersionHeading version, String by, String note, String obstacle) {}
}
