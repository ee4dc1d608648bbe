package dk.trin.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.check.CheckReport.Fairness;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Over hundreds of small rule sets, each check finds what trying every citizen finds, and nothing else. */
class SoundnessTest {
    private static final int RULE_SETS = 800;
    private static final Pattern PAIRS = Pattern.compile("Row (\\w+) and row ([\\w, ]+) can match");
    private static final Set<FindingCode> DEAD =
            Set.of(FindingCode.UNREACHABLE_ROW, FindingCode.MASKED_ROW, FindingCode.SUPERFLUOUS_ROW);
    private static final List<RuleSet> DRAWN = new ArrayList<>();

    @BeforeAll
    static void draw() {
        RandomRuleSets ruleSets = new RandomRuleSets(22);
        IntStream.range(0, RULE_SETS).forEach(number -> DRAWN.add(ruleSets.next()));
    }

    @Test
    void aGapIsFoundExactlyWhereSomebodyMatchesNoRow() {
        Set<HitPolicy> found = new HashSet<>();
        for (RuleSet ruleSet : DRAWN) {
            Set<String> expected = new TreeSet<>();
            tables(ruleSet)
                    .filter(table -> table.hitPolicy() != HitPolicy.COLLECT)
                    .forEach(table -> {
                        if (citizens(ruleSet, table)
                                .anyMatch(citizen ->
                                        AllCitizens.matching(table, citizen).isEmpty())) {
                            expected.add(table.sheet());
                            found.add(table.hitPolicy());
                        }
                    });
            List<Finding> findings = GapCheck.of(Subject.of(ruleSet));
            assertThat(sheets(findings, FindingCode.GAP))
                    .as(() -> AllCitizens.words(ruleSet))
                    .isEqualTo(expected);
            findings.forEach(finding -> hasAGap(ruleSet, finding));
        }
        assertThat(found).containsExactlyInAnyOrder(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.HIGHEST);
    }

    @Test
    void aConflictOrAnOverlapIsFoundForExactlyThePairsOfRowsThatSomebodyMatches() {
        int found = 0;
        for (RuleSet ruleSet : DRAWN) {
            Set<String> expected = tables(ruleSet)
                    .filter(table -> table.hitPolicy() == HitPolicy.UNIQUE)
                    .flatMap(table -> citizens(ruleSet, table).flatMap(citizen -> pairs(table, citizen).stream()))
                    .collect(Collectors.toSet());
            Set<String> pairs = new HashSet<>();
            ConflictCheck.of(Subject.of(ruleSet)).forEach(finding -> pairs.addAll(named(finding)));
            assertThat(pairs).as(() -> AllCitizens.words(ruleSet)).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(RULE_SETS / 4);
    }

    @Test
    void aRowIsDeadExactlyWhenItMakesNoDifferenceToAnybody() {
        Set<HitPolicy> found = new HashSet<>();
        for (RuleSet ruleSet : DRAWN) {
            Set<String> expected = new TreeSet<>();
            tables(ruleSet)
                    .forEach(table -> dead(ruleSet, table).forEach(row -> {
                        expected.add(table.sheet() + "/" + row);
                        found.add(table.hitPolicy());
                    }));
            Set<String> dead = DeadRowCheck.of(Subject.of(ruleSet)).stream()
                    .filter(finding -> DEAD.contains(finding.code()))
                    .map(finding -> finding.place().sheet() + "/" + finding.row())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(dead).as(() -> AllCitizens.words(ruleSet)).isEqualTo(expected);
        }
        assertThat(found).containsExactlyInAnyOrder(HitPolicy.values());
    }

    @Test
    void fairnessIsProvedOrRefutedAsTryingEveryPairWould() {
        Map<Fairness, Integer> counts = new EnumMap<>(Fairness.class);
        for (RuleSet ruleSet : DRAWN) {
            FairnessCheck check = new FairnessCheck(Subject.of(ruleSet));
            tables(ruleSet).forEach(table -> {
                Fairness verdict = check.verdicts().get(table.name());
                counts.merge(verdict, 1, Integer::sum);
                if (verdict == Fairness.WAITING) {
                    assertThat(check.verdicts()).containsValue(Fairness.REFUTED);
                } else {
                    assertThat(verdict)
                            .as(() -> table.name() + " of " + AllCitizens.words(ruleSet))
                            .isEqualTo(isFair(ruleSet, table) ? Fairness.PROVED : Fairness.REFUTED);
                }
            });
            check.findings().forEach(finding -> isUnfair(ruleSet, finding));
        }
        assertThat(counts).containsOnlyKeys(Fairness.PROVED, Fairness.REFUTED, Fairness.WAITING);
        assertThat(counts.values()).allMatch(count -> count > RULE_SETS / 20);
    }

    private static Stream<DecisionTable> tables(RuleSet ruleSet) {
        return ruleSet.tables().stream();
    }

    private static Stream<Assessment> citizens(RuleSet ruleSet, DecisionTable table) {
        return new AllCitizens(ruleSet).reaching(table).stream();
    }

    private static Set<String> sheets(List<Finding> findings, FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.place().sheet())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The example matches no row, whatever is not said of it; what it says is completed by trying every citizen. */
    private static void hasAGap(RuleSet ruleSet, Finding finding) {
        DecisionTable table = table(ruleSet, finding);
        List<Assessment> meant = new AllCitizens(ruleSet)
                .alike(table, finding.witness().orElseThrow().assessments().get(0));
        assertThat(meant).isNotEmpty();
        assertThat(meant)
                .allMatch(citizen -> AllCitizens.matching(table, citizen).isEmpty());
    }

    private static DecisionTable table(RuleSet ruleSet, Finding finding) {
        return tables(ruleSet)
                .filter(table -> table.sheet().equals(finding.place().sheet()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> pairs(DecisionTable table, Assessment citizen) {
        List<Row> matching = AllCitizens.matching(table, citizen);
        Set<String> pairs = new HashSet<>();
        for (Row first : matching) {
            for (Row second : matching) {
                if (first.line() < second.line()) {
                    FindingCode code =
                            first.conclusion().equals(second.conclusion()) ? FindingCode.OVERLAP : FindingCode.CONFLICT;
                    pairs.add(code + " " + table.sheet() + " " + first.id() + " " + second.id());
                }
            }
        }
        return pairs;
    }

    private static Set<String> named(Finding finding) {
        Matcher matcher = PAIRS.matcher(finding.message().english());
        assertThat(matcher.find()).isTrue();
        String row = matcher.group(1);
        return List.of(matcher.group(2).split(", ")).stream()
                .map(other -> row.compareTo(other) < 0 ? row + " " + other : other + " " + row)
                .map(pair -> finding.code() + " " + finding.place().sheet() + " " + pair)
                .collect(Collectors.toSet());
    }

    /** From the last row up; a row that is dead no longer counts. */
    private static Set<String> dead(RuleSet ruleSet, DecisionTable table) {
        List<Assessment> citizens = new AllCitizens(ruleSet).reaching(table);
        List<Row> alive = new ArrayList<>(table.rows());
        Set<String> dead = new TreeSet<>();
        for (int number = table.rows().size() - 1; number >= 0; number--) {
            Row row = table.rows().get(number);
            boolean needed = citizens.stream()
                    .filter(citizen -> AllCitizens.matches(row, citizen))
                    .anyMatch(citizen -> alive.stream()
                            .filter(other -> replaces(table, other, row))
                            .noneMatch(other -> AllCitizens.matches(other, citizen)));
            if (!needed) {
                alive.remove(row);
                dead.add(row.id());
            }
        }
        return dead;
    }

    private static boolean replaces(DecisionTable table, Row other, Row row) {
        return !other.equals(row)
                && switch (table.hitPolicy()) {
                    case FIRST -> other.line() < row.line();
                    case HIGHEST -> AllCitizens.help(other.conclusion()) >= AllCitizens.help(row.conclusion());
                    case COLLECT -> other.conclusion().equals(row.conclusion());
                    case UNIQUE -> false;
                };
    }

    private static boolean isFair(RuleSet ruleSet, DecisionTable table) {
        AllCitizens all = new AllCitizens(ruleSet);
        return all.all().allMatch(less -> all.inMoreNeed(less).noneMatch(more -> isUnfair(all, table, less, more)));
    }

    /** Only citizens of whom a deciding table says exactly one thing are compared. */
    private static boolean isUnfair(AllCitizens all, DecisionTable table, Assessment less, Assessment more) {
        if (all.levelled(less, table).isEmpty() || all.levelled(more, table).isEmpty()) {
            return false;
        }
        List<Conclusion> before =
                AllCitizens.conclusions(table, all.levelled(less, table).get());
        List<Conclusion> after =
                AllCitizens.conclusions(table, all.levelled(more, table).get());
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            List<String> codes = after.stream().map(Conclusion::code).toList();
            return before.stream().anyMatch(support -> !codes.contains(support.code()));
        }
        return before.size() == 1
                && after.size() == 1
                && AllCitizens.help(before.get(0)) > AllCitizens.help(after.get(0));
    }

    /** The two of the example differ as it says, whatever is not said of them. */
    private static void isUnfair(RuleSet ruleSet, Finding finding) {
        DecisionTable table = table(ruleSet, finding);
        Witness.Pair pair = (Witness.Pair) finding.witness().orElseThrow();
        List<Assessment> less =
                new AllCitizens(ruleSet).alike(table, pair.less().assessment());
        List<Assessment> more =
                new AllCitizens(ruleSet).alike(table, pair.more().assessment());
        assertThat(less)
                .isNotEmpty()
                .allMatch(citizen -> AllCitizens.conclusions(table, citizen)
                        .containsAll(pair.less().conclusion()));
        assertThat(more)
                .isNotEmpty()
                .allMatch(citizen -> AllCitizens.conclusions(table, citizen)
                        .containsAll(pair.more().conclusion()));
        assertThat(more)
                .noneMatch(citizen -> AllCitizens.conclusions(table, citizen)
                        .containsAll(pair.less().conclusion()));
    }
}
