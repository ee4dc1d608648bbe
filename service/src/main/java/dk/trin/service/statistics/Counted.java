package dk.trin.service.statistics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What may be told of how the recommendations of a period fared. Every count is rounded to the nearest five.
 *
 * @param to the last day, included
 * @param recommendations empty when there are too few to tell
 * @param dimensions the ways to look at them that have a group to tell about
 * @param uncounted about how many changes are not counted yet; 0 when all are
 */
public record Counted(
        LocalDate from, LocalDate to, OptionalInt recommendations, List<Dimension> dimensions, int uncounted) {
    private static final String ROWS = "row:";
    private static final String OVERRIDDEN = "overridden";
    private static final int MOST_ROWS = 10;

    public Counted {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * One way to look at the recommendations.
     *
     * @param code as the contract lists them, {@code network}
     */
    public record Dimension(String code, List<Group> groups) {
        public Dimension {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A group that is large enough to tell about.
     *
     * @param counts by the code of what happened; what happened to too few is left out
     */
    public record Group(String code, int count, Map<String, Integer> counts) {
        public Group {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        /** How often something happened; 0 also when it may not be told. */
        public int count(String what) {
            return counts.getOrDefault(what, 0);
        }
    }

    /**
     * A row whose recommendations were overridden.
     *
     * @param row {@code intensity/I15}
     */
    public record OverriddenRow(String ruleSet, String row, int decided, int overridden) {}

    Counted without(int changes) {
        return new Counted(from, to, recommendations, dimensions, changes);
    }

    /** The groups of one dimension; none when there is nothing to tell. */
    public List<Group> groups(String dimension) {
        return dimensions.stream()
                .filter(each -> each.code().equals(dimension))
                .flatMap(each -> each.groups().stream())
                .toList();
    }

    /** The rows that were overridden most, ranked by what is told, so that the order tells no more. */
    public List<OverriddenRow> mostOverridden() {
        return dimensions.stream()
                .filter(dimension -> dimension.code().startsWith(ROWS))
                .flatMap(dimension -> dimension.groups().stream()
                        .filter(group -> group.count(OVERRIDDEN) > 0)
                        .map(group -> overridden(dimension, group)))
                .sorted(Comparator.comparingInt(OverriddenRow::overridden)
                        .reversed()
                        .thenComparing(OverriddenRow::row))
                .limit(MOST_ROWS)
                .toList();
    }

    private static OverriddenRow overridden(Dimension dimension, Group group) {
        String ruleSet =
                dimension.code().substring(ROWS.length(), dimension.code().indexOf('/'));
        return new OverriddenRow(ruleSet, group.code(), group.count(), group.count(OVERRIDDEN));
    }
}
