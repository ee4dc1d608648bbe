package dk.trin.service.statistics;

import dk.trin.api.model.CountedGroup;
import dk.trin.api.model.Dimension;
import dk.trin.api.model.OverriddenRow;
import dk.trin.api.model.Statistics;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes what may be told of the tallies. */
final class StatisticsMapper {
    private static final String ROWS = "row:";
    private static final String OVERRIDDEN = "overridden";
    private static final int MOST_ROWS = 10;

    private final Tallies tallies;

    StatisticsMapper(Tallies tallies) {
        this.tallies = tallies;
    }

    Statistics statistics(LocalDate from, LocalDate to) {
        List<Dimension> dimensions = tallies.dimensions().entrySet().stream()
                .map(each -> new Dimension(each.getKey(), groups(each.getValue())))
                .filter(dimension -> !dimension.getGroups().isEmpty())
                .toList();
        Statistics written = new Statistics(from, to, dimensions, mostOverridden(dimensions));
        if (Disclosure.isLarge(tallies.recommendations())) {
            written.setRecommendations(Disclosure.rounded(tallies.recommendations()));
        }
        return written;
    }

    private static List<CountedGroup> groups(Tally tally) {
        return tally.told().entrySet().stream()
                .map(each -> new CountedGroup(
                        each.getKey(), each.getValue().count(), each.getValue().events()))
                .toList();
    }

    /** Ranked by what is told, so that the order tells no more. */
    private static List<OverriddenRow> mostOverridden(List<Dimension> dimensions) {
        return dimensions.stream()
                .filter(dimension -> dimension.getCode().startsWith(ROWS))
                .flatMap(dimension -> dimension.getGroups().stream()
                        .filter(group -> group.getCounts().containsKey(OVERRIDDEN))
                        .map(group -> row(dimension.getCode(), group)))
                .sorted(Comparator.comparingInt(OverriddenRow::getOverridden)
                        .reversed()
                        .thenComparing(OverriddenRow::getRow))
                .limit(MOST_ROWS)
                .toList();
    }

    private static OverriddenRow row(String dimension, CountedGroup group) {
        String ruleSet = dimension.substring(ROWS.length(), dimension.indexOf('/'));
        return new OverriddenRow(
                ruleSet, group.getCode(), group.getCount(), group.getCounts().get(OVERRIDDEN));
    }

    static String csv(Statistics statistics) {
        StringBuilder text = new StringBuilder(line("dimension", "group", "counted", "count"));
        for (Dimension dimension : statistics.getDimensions()) {
            for (CountedGroup group : dimension.getGroups()) {
                text.append(line(dimension.getCode(), group.getCode(), "all", group.getCount()));
                group.getCounts()
                        .forEach((code, count) -> text.append(line(dimension.getCode(), group.getCode(), code, count)));
            }
        }
        return text.toString();
    }

    private static String line(Object... values) {
        return CSVFormat.RFC4180.format(values) + "\r\n";
    }
}
