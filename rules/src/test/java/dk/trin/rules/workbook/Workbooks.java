package dk.trin.rules.workbook;

import dk.trin.rules.Shipped;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The shipped rule sets as workbooks, and what reading gives. */
final class Workbooks {
    private static final Map<String, byte[]> SHIPPED = new ConcurrentHashMap<>();

    private Workbooks() {}

    static Workbook gathered(String ruleSet) {
        return Workbook.gather(new CsvSheets(Content.shipped()), ruleSet).orDefect();
    }

    static byte[] shipped(String ruleSet) {
        return SHIPPED.computeIfAbsent(
                ruleSet, id -> new WorkbookWriter(Shipped.vocabulary(), Language.DANISH).write(gathered(id)));
    }

    static Workbook read(byte[] file) {
        return WorkbookReader.parse(file).orDefect();
    }

    /** Every problem of the file or of its cells. */
    static List<Problem> problems(byte[] file) {
        Reading<Workbook> reading = WorkbookReader.read(file);
        return reading instanceof Reading.Done<Workbook> done
                ? done.value().problems()
                : ((Reading.Refused<Workbook>) reading).problems();
    }

    /** How long this thread works on it, however busy the machine is. */
    static Duration workOf(Runnable task) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        task.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    /** Without the empty cells and lines at the ends, which no one can see. */
    static Sheet trimmed(Sheet sheet) {
        List<Line> lines = sheet.lines().stream()
                .map(line -> new Line(line.number(), line.cells().subList(0, line.width())))
                .toList();
        int last = lines.size();
        while (last > 0 && lines.get(last - 1).isEmpty()) {
            last--;
        }
        return new Sheet(sheet.name(), lines.subList(0, last));
    }
}
