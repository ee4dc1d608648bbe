package dk.trin.rules.coverage;

import dk.trin.rules.table.DecisionTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Gaps and overlaps of tree-shaped tables with faults in one row of ten, beside KIE's analysis of the same tables. KIE runs
 * in a process of its own that is ended after a time, because on most of them it does not finish.
 */
final class CoverageBenchmark {
    static final double FAULTY = 0.1;

    private static final List<TreeTable.Shape> SHAPES = Stream.of(
                    new int[] {100, 3, 0},
                    new int[] {500, 3, 0},
                    new int[] {1500, 3, 0},
                    new int[] {100, 7, 0},
                    new int[] {500, 7, 0},
                    new int[] {1500, 7, 0},
                    new int[] {1500, 15, 0},
                    new int[] {1500, 10, 5},
                    new int[] {1500, 5, 10})
            .map(shape -> new TreeTable.Shape(shape[0], shape[1], shape[2], FAULTY))
            .toList();
    private static final int SEED = 1;
    private static final int RUNS = 3;
    private static final long KIE_SECONDS = Long.getLong("kie.seconds", 30);

    private CoverageBenchmark() {}

    private record Found(long milliseconds, Gaps gaps, Overlaps overlaps, long work) {
        @Override
        public String toString() {
            boolean finished =
                    gaps.unsearched().isEmpty() && overlaps.unsearched().isEmpty();
            return "%,7d ms, %,d gaps (%,d boxes) and %,d overlaps, %,d comparisons%s"
                    .formatted(
                            milliseconds,
                            gaps.found().size(),
                            gaps.boxes().size(),
                            overlaps.found().size(),
                            work,
                            finished ? "" : ", NOT FINISHED");
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (TreeTable.Shape shape : SHAPES) {
            TreeTable tree = TreeTable.of(shape, SEED);
            DecisionTable table = TreeRules.of(tree);
            System.out.printf(
                    "%,d rows x %d numeric and %d other columns, %d faults%n",
                    shape.rows(), shape.numbers(), shape.categories(), tree.faults());
            System.out.println("  Trin, first run " + search(table));
            System.out.println("  Trin, warm      " + warm(table));
            System.out.println("  KIE             " + kie(shape));
        }
    }

    private static Found warm(DecisionTable table) {
        return Stream.generate(() -> search(table))
                .limit(RUNS)
                .sorted((one, other) -> Long.compare(one.milliseconds(), other.milliseconds()))
                .toList()
                .get(RUNS / 2);
    }

    private static Found search(DecisionTable table) {
        Budget budget = Budget.standard();
        long start = System.nanoTime();
        Boxes boxes = TableBoxes.of(table).boxes();
        Gaps gaps = Gaps.of(boxes, budget);
        Overlaps overlaps = Overlaps.of(boxes, budget);
        return new Found((System.nanoTime() - start) / 1_000_000, gaps, overlaps, budget.used());
    }

    private static String kie(TreeTable.Shape shape) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        KieAnalysis.class.getName(),
                        String.valueOf(shape.rows()),
                        String.valueOf(shape.numbers()),
                        String.valueOf(shape.categories()),
                        String.valueOf(SEED))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(KIE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return "no result in " + KIE_SECONDS + " s";
        }
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.exitValue() == 0 ? line : "failed with exit code " + process.exitValue();
    }
}
