package dk.trin.service.statistics;

import dk.trin.api.model.CountedGroup;
import dk.trin.api.model.Dimension;
import dk.trin.api.model.OverriddenRow;
import dk.trin.api.model.Statistics;

/** Writes what was counted as the contract shows it. */
final class StatisticsMapper {
    private StatisticsMapper() {}

    static Statistics statistics(Counted counted) {
        Statistics written = new Statistics(
                counted.from(),
                counted.to(),
                counted.dimensions().stream().map(StatisticsMapper::dimension).toList(),
                counted.mostOverridden().stream().map(StatisticsMapper::row).toList());
        counted.recommendations().ifPresent(written::setRecommendations);
        if (counted.uncounted() > 0) {
            written.setUncounted(counted.uncounted());
        }
        return written;
    }

    private static Dimension dimension(Counted.Dimension dimension) {
        return new Dimension(
                dimension.code(),
                dimension.groups().stream()
                        .map(group -> new CountedGroup(group.code(), group.count(), group.counts()))
                        .toList());
    }

    private static OverriddenRow row(Counted.OverriddenRow row) {
        return new OverriddenRow(row.ruleSet(), row.row(), row.decided(), row.overridden());
    }
}
