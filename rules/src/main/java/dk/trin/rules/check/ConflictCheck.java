package dk.trin.rules.check;

import dk.trin.rules.coverage.Budget;
import dk.trin.rules.coverage.Overlap;
import dk.trin.rules.coverage.Overlaps;
import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.engine.Found;
import dk.trin.rules.engine.Goal;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Two rows of a UNIQUE table that match the same citizen: a conflict, or an overlap if they conclude the same. */
final class ConflictCheck {
    private final Subject subject;
    private final List<Finding> findings = new ArrayList<>();

    private ConflictCheck(Subject subject) {
        this.subject = subject;
    }

    /** Two rows by their places, the first above the second. */
    private record Two(int first, int second) {
        static final Comparator<Two> FROM_THE_TOP =
                Comparator.comparingInt(Two::second).thenComparingInt(Two::first);

        boolean has(int row) {
            return first == row || second == row;
        }

        int other(int row) {
            return first == row ? second : first;
        }
    }

    static List<Finding> of(Subject subject) {
        ConflictCheck check = new ConflictCheck(subject);
        subject.tables().stream()
                .filter(table -> table.table().hitPolicy() == HitPolicy.UNIQUE)
                .forEach(check::check);
        return check.findings;
    }

    private void check(CheckedTable table) {
        Overlaps met = Overlaps.of(TableBoxes.of(table.table()).boxes(), Budget.standard());
        Map<Two, Found.Somebody> conflicts = new TreeMap<>(Two.FROM_THE_TOP);
        Map<Two, Found.Somebody> overlaps = new TreeMap<>(Two.FROM_THE_TOP);
        boolean finished = met.unsearched().isEmpty();
        for (Overlap overlap : met.found()) {
            for (int other : overlap.others()) {
                Two two = new Two(Math.min(overlap.row(), other), Math.max(overlap.row(), other));
                Found found = subject.search().find(both(table, two));
                finished &= !(found instanceof Found.Unfinished);
                if (found instanceof Found.Somebody somebody) {
                    (overlap.sameOutcome() ? overlaps : conflicts).put(two, somebody);
                }
            }
        }
        report(table, FindingCode.CONFLICT, conflicts);
        report(table, FindingCode.OVERLAP, overlaps);
        if (!finished) {
            findings.add(Unfinished.of(FindingCode.CONFLICT, table.table()));
        }
    }

    private static Goal both(CheckedTable table, Two two) {
        return table.citizens().and(table.region(two.first())).and(table.region(two.second()));
    }

    /** One finding for each row that has most to do with the rest, until every pair is named. */
    private void report(CheckedTable table, FindingCode code, Map<Two, Found.Somebody> pairs) {
        Map<Two, Found.Somebody> left = new LinkedHashMap<>(pairs);
        while (!left.isEmpty()) {
            int row = IntStream.range(0, table.size())
                    .boxed()
                    .max(Comparator.comparingLong(each ->
                            left.keySet().stream().filter(two -> two.has(each)).count()))
                    .orElseThrow();
            List<Two> own = left.keySet().stream().filter(two -> two.has(row)).toList();
            findings.add(table.finding(
                            code,
                            row,
                            Messages.text(
                                    "check." + code.code(),
                                    table.row(row).id(),
                                    table.ids(own.stream()
                                            .map(two -> two.other(row))
                                            .toList())))
                    .with(subject.portrait().of(left.get(own.get(0)))));
            own.forEach(left::remove);
        }
    }
}
