package dk.trin.rules.check;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.oracle.AnswersFor;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.Row;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every citizen that a small rule set can tell apart, run through its tables one row after the other, with what the
 * sheets mean by the words of {@link Assessment}: no sets of cells, no search.
 */
final class AllCitizens {
    private final RuleSet ruleSet;
    private final List<DecisionTable> inOrder;

    AllCitizens(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.inOrder = ruleSet.tables().stream()
                .sorted(Comparator.comparing(table -> ruleSet.stages().get(table.name())))
                .toList();
    }

    /** Those for whom every table before this one concludes exactly one level, with these levels. */
    List<Assessment> reaching(DecisionTable table) {
        return all().flatMap(citizen -> levelled(citizen, table).stream()).toList();
    }

    Stream<Assessment> all() {
        Stream<Assessment> all = Stream.of(Assessment.empty(ruleSet.vocabulary()));
        for (Factor factor : ruleSet.factors()) {
            List<Answer> answers = new AnswersFor(ruleSet, factor).telling();
            all = all.flatMap(each -> answers.stream().map(answer -> each.with(factor, answer)));
        }
        return all;
    }

    /** Those who agree with what an example says, with the levels that come before a table. */
    List<Assessment> alike(DecisionTable table, Assessment example) {
        return all().filter(citizen -> ruleSet.factors().stream()
                        .allMatch(factor ->
                                example.answer(factor).isEmpty() || Same.cell(ruleSet, factor, example, citizen)))
                .flatMap(citizen -> levelled(citizen, table).stream())
                .toList();
    }

    /** The citizen with the levels that come before a table; nothing when one of them is not exactly one. */
    Optional<Assessment> levelled(Assessment citizen, DecisionTable table) {
        Assessment levelled = citizen;
        for (DecisionTable before : inOrder) {
            if (before.equals(table)) {
                return Optional.of(levelled);
            }
            if (table.reads().stream()
                    .anyMatch(term -> term.code().equals(before.target().code()))) {
                List<Conclusion> concluded = conclusions(before, levelled);
                if (concluded.size() != 1) {
                    return Optional.empty();
                }
                Value value = ((Conclusion.Concludes) concluded.get(0)).value();
                levelled = levelled.concluding(
                        before.target().code(), value.label().danish());
            }
        }
        throw new IllegalArgumentException(table.name());
    }

    /** What a table says of a citizen, each conclusion once. */
    static List<Conclusion> conclusions(DecisionTable table, Assessment citizen) {
        List<Conclusion> matching = matching(table, citizen).stream()
                .map(Row::conclusion)
                .distinct()
                .toList();
        return switch (table.hitPolicy()) {
            case UNIQUE, COLLECT -> matching;
            case FIRST -> matching.stream().limit(1).toList();
            case HIGHEST ->
                matching.stream().max(Comparator.comparing(AllCitizens::help)).stream()
                        .toList();
        };
    }

    static List<Row> matching(DecisionTable table, Assessment citizen) {
        return table.rows().stream().filter(row -> matches(row, citizen)).toList();
    }

    static boolean matches(Row row, Assessment citizen) {
        return row.conditions().stream().allMatch(condition -> meets(condition, citizen));
    }

    static int help(Conclusion conclusion) {
        return ((Conclusion.Concludes) conclusion).value().position();
    }

    /** The same citizen with one step more need, once for each step there is. */
    Stream<Assessment> inMoreNeed(Assessment citizen) {
        return ruleSet.factors().stream()
                .flatMap(factor -> more(factor, citizen.answer(factor).orElseThrow()).stream()
                        .map(answer -> citizen.with(factor, answer)));
    }

    private List<Answer> more(Factor factor, Answer answer) {
        if (answer instanceof Answer.Members members) {
            return factor.members().stream()
                    .filter(member -> !members.values().contains(member))
                    .map(member -> with(factor, members.values(), member))
                    .toList();
        }
        List<Answer> inOrder = new AnswersFor(ruleSet, factor)
                .telling().stream().filter(AllCitizens::isOrdered).toList();
        int next = inOrder.indexOf(answer) + 1;
        boolean hasMore = factor.need() == Need.MORE && isOrdered(answer) && next < inOrder.size();
        return hasMore ? List.of(inOrder.get(next)) : List.of();
    }

    private static Answer with(Factor factor, List<Value> members, Value member) {
        List<Value> more = new ArrayList<>(members);
        factor.noMember().ifPresent(more::remove);
        more.add(member);
        return new Answer.Members(more);
    }

    private static boolean isOrdered(Answer answer) {
        return !(answer instanceof Answer.Chosen chosen) || chosen.value().standing() == Standing.ORDERED;
    }

    private static boolean meets(Condition condition, Assessment citizen) {
        String term = condition.term().code();
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf.values().stream()
                    .anyMatch(value -> citizen.is(term, value.label().danish()));
        }
        if (condition instanceof Condition.Compared compared) {
            String bound = compared.bound().label().danish();
            return compared.operator() == Operator.AT_LEAST
                    ? citizen.atLeast(term, bound)
                    : citizen.atMost(term, bound);
        }
        if (condition instanceof Condition.Bounded bounded) {
            double bound = bounded.bound().doubleValue();
            return bounded.operator() == Operator.FROM ? citizen.from(term, bound) : citizen.below(term, bound);
        }
        Condition.Membership membership = (Condition.Membership) condition;
        return membership.members().stream()
                .map(member -> member.label().danish())
                .allMatch(member -> membership.operator() == Operator.HAS
                        ? citizen.has(term, member)
                        : citizen.lacks(term, member));
    }

    /** The tables in one line each, for the message of a failure. */
    static String words(RuleSet ruleSet) {
        return ruleSet.tables().stream()
                .map(table -> table.name() + " " + table.hitPolicy() + " "
                        + table.rows().stream()
                                .map(row -> row.id()
                                        + row.conditions().stream()
                                                .map(condition ->
                                                        condition.term().code() + " " + condition.operator() + " "
                                                                + condition.text())
                                                .toList()
                                        + row.conclusion().code())
                                .toList())
                .collect(Collectors.joining("\n"));
    }
}
