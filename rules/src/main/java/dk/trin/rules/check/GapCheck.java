package dk.trin.rules.check;

import dk.trin.rules.cells.Cells;
import dk.trin.rules.cells.Region;
import dk.trin.rules.cells.Restriction;
import dk.trin.rules.engine.Found;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A gap is a citizen whom no row of a UNIQUE, FIRST or HIGHEST table covers. */
final class GapCheck {
    /** More would only repeat themselves: the table needs more than a missing row. */
    private static final int MOST_GAPS = 10;

    private final Subject subject;
    private final List<Finding> findings = new ArrayList<>();

    private GapCheck(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        GapCheck check = new GapCheck(subject);
        subject.tables().stream().filter(table -> !table.isCollecting()).forEach(check::check);
        return check.findings;
    }

    /** Each gap is grown as far as no row covers it, so that one finding stands for many citizens. */
    private void check(CheckedTable table) {
        Map<Region, Found.Somebody> gaps = new LinkedHashMap<>();
        while (true) {
            Found found = subject.search()
                    .find(table.citizens().outsideOf(table.regions()).outsideOf(List.copyOf(gaps.keySet())));
            if (found instanceof Found.Nobody) {
                break;
            }
            if (found instanceof Found.Unfinished || gaps.size() == MOST_GAPS) {
                findings.add(Unfinished.of(FindingCode.GAP, table.table()));
                break;
            }
            Found.Somebody somebody = (Found.Somebody) found;
            gaps.put(grown(table, somebody.first()), somebody);
        }
        report(table, gaps);
    }

    /** A UNIQUE table needs a row for each gap; the others need one last row for all of them. */
    private void report(CheckedTable table, Map<Region, Found.Somebody> gaps) {
        RegionWords words = new RegionWords(subject.grid());
        if (table.table().hitPolicy() == HitPolicy.UNIQUE) {
            gaps.forEach((gap, found) -> findings.add(finding(table, "check.gap", words.of(gap), found)
                    .suggesting(SuggestedRow.of(gap, table.table(), subject.grid()))));
        } else if (!gaps.isEmpty()) {
            List<Region> regions = List.copyOf(gaps.keySet());
            findings.add(finding(table, "check.gap-last-row", words.of(regions), gaps.get(regions.get(0)))
                    .suggesting(SuggestedRow.of(Region.of(List.of()), table.table(), subject.grid())));
        }
    }

    private Finding finding(CheckedTable table, String key, Text whom, Found.Somebody found) {
        return Finding.of(
                        FindingCode.GAP,
                        table.table().place(),
                        Messages.text(key, table.table().title(), whom))
                .with(subject.portrait().of(found));
    }

    private Region grown(CheckedTable table, long[] citizen) {
        long[] gap = subject.grid().nothingKnown();
        table.axes().forEach(axis -> gap[axis] = citizen[axis]);
        for (int axis : table.axes()) {
            for (int cell = 0; cell < subject.grid().axis(axis).size(); cell++) {
                long before = gap[axis];
                gap[axis] |= Cells.only(cell);
                if (table.regions().stream().anyMatch(region -> region.may(gap))) {
                    gap[axis] = before;
                }
            }
        }
        return Region.of(table.axes().stream()
                .filter(axis -> gap[axis] != subject.grid().axis(axis).all())
                .map(axis -> new Restriction(axis, gap[axis]))
                .toList());
    }
}
