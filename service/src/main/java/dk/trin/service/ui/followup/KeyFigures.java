package dk.trin.service.ui.followup;

import dk.trin.service.statistics.Counted;
import java.util.List;

/**
 * What a reader wants to know first.
 *
 * @param recommendations rounded; 0 when there are too few to tell
 * @param shares how many were followed and overridden of those decided about, and stopped of those that have ended
 */
record KeyFigures(int recommendations, List<Figure> shares) {
    KeyFigures {
        shares = List.copyOf(shares);
    }

    /** One of them; its code names its texts. */
    record Figure(String code, Share share) {}

    static KeyFigures of(Counted counted) {
        List<Counted.Group> ruleSets = counted.groups("ruleSet");
        int followed = sum(ruleSets, "followed");
        int overridden = sum(ruleSets, "overridden");
        int stopped = sum(ruleSets, "stopped");
        int decided = followed + overridden + sum(ruleSets, "adjusted");
        return new KeyFigures(
                counted.recommendations().orElse(0),
                List.of(
                        new Figure("followed", Share.of(followed, decided)),
                        new Figure("overridden", Share.of(overridden, decided)),
                        new Figure("stopped", Share.of(stopped, stopped + sum(ruleSets, "completed")))));
    }

    private static int sum(List<Counted.Group> groups, String what) {
        return groups.stream().mapToInt(group -> group.count(what)).sum();
    }

    public boolean isEmpty() {
        return recommendations == 0;
    }
}
