package dk.trin.rules.check;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says whom a region is about, in the words of the vocabulary. */
final class RegionWords {
    private static final int MOST_TOLD = 3;

    private final Grid grid;

    RegionWords(Grid grid) {
        this.grid = grid;
    }

    Text of(Region region) {
        return of(List.of(region));
    }

    /** Several regions, of which only the first few are told. */
    Text of(List<Region> regions) {
        return new Text(of(regions, Language.DANISH), of(regions, Language.ENGLISH));
    }

    private String of(List<Region> regions, Language language) {
        String told = regions.stream()
                .limit(MOST_TOLD)
                .map(region -> of(region, language))
                .collect(Collectors.joining(Messages.in(language, "check.or-also")));
        return regions.size() > MOST_TOLD ? told + Messages.in(language, "check.and-more") : told;
    }

    private String of(Region region, Language language) {
        if (region.size() == 0) {
            return Messages.in(language, "check.everybody");
        }
        return IntStream.range(0, region.size())
                .mapToObj(nth -> of(grid.axis(region.axis(nth)), region.accepted(nth), language))
                .collect(Collectors.joining("; "));
    }

    private static String of(Axis axis, long cells, Language language) {
        return Portrait.label(axis.term(), language) + " " + cells(axis, cells, language);
    }

    private static String cells(Axis axis, long cells, Language language) {
        if (axis instanceof Axis.OfMember member) {
            String key = cells == Axis.OfMember.YES ? "condition.has" : "condition.lacks";
            return Messages.in(language, key, member.member().label());
        }
        List<String> words = axis instanceof Axis.OfNumbers numbers
                ? intervals(numbers, cells, language)
                : values((Axis.OfValues) axis, cells, language);
        return String.join(Messages.in(language, "condition.or"), words);
    }

    private static List<String> values(Axis.OfValues axis, long cells, Language language) {
        return IntStream.range(0, axis.size())
                .filter(cell -> Cells.may(Cells.only(cell), cells))
                .mapToObj(cell -> axis.value(cell).label().in(language))
                .toList();
    }

    /** Neighbouring intervals are one. */
    private static List<String> intervals(Axis.OfNumbers axis, long cells, Language language) {
        List<String> intervals = new ArrayList<>();
        int cell = 0;
        while (cell < axis.size()) {
            int from = cell;
            while (cell < axis.size() && Cells.may(Cells.only(cell), cells)) {
                cell++;
            }
            if (cell > from) {
                intervals.add(interval(axis, from, cell, language));
            }
            cell++;
        }
        return intervals;
    }

    private static String interval(Axis.OfNumbers axis, int from, int end, Language language) {
        Text unit = Portrait.unit(axis.term());
        if (from == 0) {
            return Messages.in(language, "condition.below", number(axis, end, language), unit)
                    .strip();
        }
        return end == axis.size()
                ? Messages.in(language, "condition.from", number(axis, from, language), unit)
                        .strip()
                : Messages.in(
                        language, "check.interval", number(axis, from, language), number(axis, end, language), unit);
    }

    private static String number(Axis.OfNumbers axis, int cell, Language language) {
        String number = axis.bounds().get(cell - 1).toPlainString();
        return language == Language.DANISH ? number.replace('.', ',') : number;
    }
}
