package dk.trin.rules.check;

import dk.trin.rules.cells.Region;
import dk.trin.rules.coverage.Budget;
import dk.trin.rules.coverage.Gap;
import dk.trin.rules.coverage.Gaps;
import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.engine.Found;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A gap is a citizen whom no row of a UNIQUE, FIRST or HIGHEST table covers. What the rows leave out is a gap only if the
 * levels in it can come together.
 */
final class GapCheck {
    private final Subject subject;
    private final RegionWords words;
    private final List<Finding> findings = new ArrayList<>();

    private GapCheck(Subject subject) {
        this.subject = subject;
        this.words = new RegionWords(subject.grid());
    }

    static List<Finding> of(Subject subject) {
        GapCheck check = new GapCheck(subject);
        subject.tables().stream().filter(table -> !table.isCollecting()).forEach(check::check);
        return check.findings;
    }

    private void check(CheckedTable table) {
        TableBoxes boxes = TableBoxes.of(table.table());
        Gaps gaps = Gaps.of(boxes.boxes(), Budget.standard());
        if (!gaps.unsearched().isEmpty()) {
            findings.add(Unfinished.of(FindingCode.GAP, table.table(), boxes, gaps.unsearched()));
        }
        Map<Region, Found.Somebody> all = new LinkedHashMap<>();
        for (Gap gap : gaps.found()) {
            Map<Region, Found.Somebody> reached = reached(table, boxes, gap);
            all.putAll(reached);
            if (table.table().hitPolicy() == HitPolicy.UNIQUE && !reached.isEmpty()) {
                findings.add(finding(table, "check.gap", reached)
                        .suggesting(SuggestedRow.of(first(reached), table.table(), subject.grid())));
            }
        }
        if (table.table().hitPolicy() != HitPolicy.UNIQUE && !all.isEmpty()) {
            findings.add(finding(table, "check.gap-last-row", all)
                    .suggesting(SuggestedRow.of(Region.of(List.of()), table.table(), subject.grid())));
        }
    }

    /** The parts of a gap that some citizen is in, each with one. */
    private Map<Region, Found.Somebody> reached(CheckedTable table, TableBoxes boxes, Gap gap) {
        Map<Region, Found.Somebody> reached = new LinkedHashMap<>();
        gap.boxes().stream().map(box -> boxes.region(box, subject.grid())).forEach(region -> {
            Found found = subject.search().find(table.citizens().and(region));
            if (found instanceof Found.Somebody somebody) {
                reached.put(region, somebody);
            } else if (found instanceof Found.Unfinished) {
                findings.add(Unfinished.of(FindingCode.GAP, table.table()));
            }
        });
        return reached;
    }

    private Finding finding(CheckedTable table, String key, Map<Region, Found.Somebody> gaps) {
        Text whom = words.of(List.copyOf(gaps.keySet()));
        return Finding.of(
                        FindingCode.GAP,
                        table.table().place(),
                        Messages.text(key, table.table().title(), whom))
                .with(subject.portrait().of(gaps.get(first(gaps))));
    }

    private static Region first(Map<Region, Found.Somebody> gaps) {
        return gaps.keySet().iterator().next();
    }
}
