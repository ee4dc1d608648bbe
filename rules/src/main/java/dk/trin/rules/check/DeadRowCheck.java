package dk.trin.rules.check;

import dk.trin.rules.coverage.Budget;
import dk.trin.rules.coverage.DeadRow;
import dk.trin.rules.coverage.DeadRows;
import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.engine.Found;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.text.Messages;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A dead row can be deleted without anything changing for anybody. Judged from the last row up; a dead row no longer
 * counts for the others, so all of them can be deleted together.
 */
final class DeadRowCheck {
    private final Subject subject;
    private final List<Finding> findings = new ArrayList<>();

    private DeadRowCheck(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        DeadRowCheck check = new DeadRowCheck(subject);
        subject.tables().forEach(table -> {
            if (table.readsLevels() || table.table().hitPolicy() == HitPolicy.UNIQUE) {
                check.search(table);
            } else {
                check.cover(table);
            }
        });
        return check.findings;
    }

    /** Without levels the rows of the table say it all. */
    private void cover(CheckedTable table) {
        TableBoxes boxes = TableBoxes.of(table.table());
        DeadRows dead = DeadRows.of(boxes.boxes(), Budget.standard());
        dead.found().stream()
                .sorted(Comparator.comparingInt(DeadRow::row))
                .forEach(row -> findings.add(idle(table, row.row(), row.by())));
        if (!dead.unsearched().isEmpty()) {
            findings.add(Unfinished.of(FindingCode.MASKED_ROW, table.table(), boxes, dead.unsearched()));
        }
    }

    private void search(CheckedTable table) {
        BitSet dead = new BitSet();
        List<Finding> fromBelow = new ArrayList<>();
        for (int row = table.size() - 1; row >= 0; row--) {
            int own = row;
            List<Integer> others = table.rows(other -> !dead.get(other) && replaces(table, other, own))
                    .filter(other -> table.region(other).meets(table.region(own)))
                    .boxed()
                    .toList();
            Found reached = without(table, row, List.of());
            Found counting = reached instanceof Found.Somebody ? without(table, row, others) : reached;
            if (counting instanceof Found.Nobody) {
                dead.set(row);
                fromBelow.add(
                        0,
                        reached instanceof Found.Nobody
                                ? unreachable(table, row)
                                : idle(table, row, needed(table, row, others)));
            } else if (counting instanceof Found.Unfinished) {
                fromBelow.add(0, Unfinished.of(FindingCode.MASKED_ROW, table.table()));
            }
        }
        findings.addAll(fromBelow);
    }

    /** Somebody whom the row matches, and none of the others. */
    private Found without(CheckedTable table, int row, List<Integer> others) {
        return subject.search()
                .find(table.citizens().and(table.region(row)).outsideOf(table.regions(others::contains)));
    }

    /** Names no more rows than it takes. */
    private List<Integer> needed(CheckedTable table, int row, List<Integer> others) {
        List<Integer> needed = new ArrayList<>(others);
        for (Integer other : others) {
            List<Integer> fewer =
                    needed.stream().filter(each -> !each.equals(other)).toList();
            if (without(table, row, fewer) instanceof Found.Nobody) {
                needed.remove(other);
            }
        }
        return needed;
    }

    /** Whether another row makes this one needless wherever it matches. In a UNIQUE table both matching is the fault. */
    private static boolean replaces(CheckedTable table, int other, int row) {
        return other != row
                && switch (table.table().hitPolicy()) {
                    case FIRST -> other < row;
                    case HIGHEST -> table.help(other) >= table.help(row);
                    case COLLECT ->
                        table.row(other).conclusion().equals(table.row(row).conclusion());
                    case UNIQUE -> false;
                };
    }

    private static Finding unreachable(CheckedTable table, int row) {
        return table.finding(
                FindingCode.UNREACHABLE_ROW,
                row,
                Messages.text("check.unreachable-row", table.row(row).id()));
    }

    private static Finding idle(CheckedTable table, int row, List<Integer> others) {
        FindingCode code =
                table.table().hitPolicy() == HitPolicy.FIRST ? FindingCode.MASKED_ROW : FindingCode.SUPERFLUOUS_ROW;
        return table.finding(
                code, row, Messages.text("check." + code.code(), table.row(row).id(), table.ids(others)));
    }
}
