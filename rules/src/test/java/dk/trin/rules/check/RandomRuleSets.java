package dk.trin.rules.check;

import dk.trin.rules.TableSheet;
import dk.trin.rules.Tiny;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.HitPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rule sets of two small chained tables, drawn at random, the same ones for the same seed. Many are faulty. */
final class RandomRuleSets {
    /** What can stand below a column; one column per term, so that no row contradicts itself. */
    private static final Map<String, List<String>> CELLS = Map.of(
            "atLeast clinical.severity", List.of("moderat", "svær", "meget svær"),
            "atMost clinical.severity", List.of("let", "moderat", "svær"),
            "is clinical.severity", List.of("let", "moderat", "svær", "meget svær", "let, moderat", "svær, meget svær"),
            "atLeast clinical.functionalLevel", List.of("lette", "svære"),
            "is clinical.functionalLevel", List.of("ingen", "lette, svære", "ikke relevant"),
            "from clinical.hba1c", List.of("48", "58"),
            "below clinical.hba1c", List.of("48", "58"),
            "has clinical.diagnoses", List.of("KOL", "Kræft", "KOL, Kræft"),
            "lacks clinical.diagnoses", List.of("KOL", "Kræft"),
            "is lifestyle.wantsCessation", List.of("ja", "nej", "ja, måske"));

    private static final Map<String, List<String>> LEVELS = Map.of(
            "atLeast clinicalComplexity", List.of("middel", "høj"),
            "atMost clinicalComplexity", List.of("lav", "middel"),
            "is clinicalComplexity", List.of("lav", "middel", "høj", "lav, middel", "middel, høj"));

    private final Random random;

    RandomRuleSets(long seed) {
        this.random = new Random(seed);
    }

    RuleSet next() {
        HitPolicy first = one(List.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.HIGHEST));
        HitPolicy second = one(List.of(HitPolicy.values()));
        TableSheet level =
                table("complexity", first, columns(2), "conclude clinicalComplexity", List.of("lav", "middel", "høj"));
        List<String> columns = Stream.concat(
                        Stream.of(one(LEVELS.keySet().stream().sorted().toList())), columns(1).stream())
                .toList();
        return Tiny.ruleSet(
                level,
                second == HitPolicy.COLLECT
                        ? table("supports", second, columns, "conclude supports", List.of("tolk", "følgeskab"))
                        : table(
                                "intensity",
                                second,
                                columns,
                                "conclude intensity",
                                List.of("ordinært forløb", "forstærket forløb")));
    }

    private List<String> columns(int count) {
        List<String> all = new ArrayList<>(CELLS.keySet().stream().sorted().toList());
        Collections.shuffle(all, random);
        List<String> chosen = new ArrayList<>();
        for (String column : all) {
            String term = column.split(" ")[1];
            if (chosen.size() < count && chosen.stream().noneMatch(other -> other.endsWith(term))) {
                chosen.add(column);
            }
        }
        return chosen;
    }

    private TableSheet table(
            String name, HitPolicy policy, List<String> columns, String action, List<String> conclusions) {
        String heading = "row | " + String.join(" | ", columns) + " | " + action;
        int rows = 2 + random.nextInt(4);
        boolean forAll = random.nextBoolean() && policy != HitPolicy.UNIQUE;
        String lines = IntStream.range(0, rows)
                .mapToObj(row -> row(row, forAll && row == rows - 1, columns) + " | " + one(conclusions))
                .collect(Collectors.joining("\n"));
        return TableSheet.of(name, policy, heading + "\n" + lines);
    }

    private String row(int number, boolean forAll, List<String> columns) {
        return "R" + number + " | "
                + columns.stream()
                        .map(column -> forAll || random.nextInt(4) == 0 ? "" : cell(column))
                        .collect(Collectors.joining(" | "));
    }

    private String cell(String column) {
        return one(CELLS.containsKey(column) ? CELLS.get(column) : LEVELS.get(column));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
