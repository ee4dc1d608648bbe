package dk.trin.rules.population;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws one population, trait by trait; used once. Not thread-safe. */
final class Draw {
    private final Assessment[] citizens;
    private final long seed;
    private final Map<String, long[]> ranks = new HashMap<>();
    private final Map<Factor, List<List<Value>>> members = new HashMap<>();

    Draw(Vocabulary vocabulary, int size, long seed) {
        this.citizens = new Assessment[size];
        Arrays.fill(citizens, Assessment.empty(vocabulary));
        this.seed = seed;
    }

    List<Assessment> of(List<Trait> traits) {
        for (int i = 0; i < traits.size(); i++) {
            Trait trait = traits.get(i);
            int[] order = rank(trait);
            if (trait instanceof Trait.OfFactor factor) {
                answer(factor, order);
            } else {
                have((Trait.OfMember) trait, order);
                boolean last =
                        i + 1 == traits.size() || !traits.get(i + 1).factor().equals(trait.factor());
                if (last) {
                    close((Trait.OfMember) trait);
                }
            }
        }
        return List.of(citizens);
    }

    /** The citizens from the lowest rank to the highest, which is remembered for the traits that follow. */
    private int[] rank(Trait trait) {
        int[] weights = trait.pulls().stream().mapToInt(Trait.Pull::weight).toArray();
        long[] chance = Ranks.chance(citizens.length, seed, trait.name());
        int chanceWeight = Ranks.chanceWeight(weights);
        long[] scores = new long[citizens.length];
        for (int citizen = 0; citizen < scores.length; citizen++) {
            scores[citizen] = chanceWeight * chance[citizen];
            for (Trait.Pull pull : trait.pulls()) {
                scores[citizen] += pull.weight() * ranks.get(pull.trait())[citizen];
            }
        }
        int[] order = Ranks.order(scores);
        ranks.put(trait.name(), Ranks.centred(order));
        return order;
    }

    private void answer(Trait.OfFactor trait, int[] order) {
        int[] asked = Arrays.stream(order)
                .filter(citizen -> isAsked(trait, citizens[citizen]))
                .toArray();
        int first = 0;
        long shares = 0;
        for (Band band : trait.bands()) {
            shares += band.share();
            int end = (int) ((shares * asked.length + Band.ALL / 2) / Band.ALL);
            for (int place = first; place < end; place++) {
                Answer answer = answer(trait.factor(), band, place - first, end - first);
                citizens[asked[place]] = citizens[asked[place]].with(trait.factor(), answer);
            }
            first = end;
        }
    }

    private static boolean isAsked(Trait.OfFactor trait, Assessment citizen) {
        return trait.onlyFor()
                .map(only -> citizen.answer(only.factor())
                        .filter(answer -> only.values().stream().anyMatch(value -> isOrHas(answer, value)))
                        .isPresent())
                .orElse(true);
    }

    private static boolean isOrHas(Answer answer, Value value) {
        return answer instanceof Answer.Members members
                ? members.values().contains(value)
                : answer.equals(new Answer.Chosen(value));
    }

    private static Answer answer(Factor factor, Band band, int place, int size) {
        if (band instanceof Band.OfValue of) {
            return new Answer.Chosen(of.value());
        }
        Band.OfNumbers numbers = (Band.OfNumbers) band;
        int up = (int) ((long) (numbers.below() - numbers.from()) * place / size);
        int number = factor.need() == Need.LESS ? numbers.below() - 1 - up : numbers.from() + up;
        return new Answer.Measured(BigDecimal.valueOf(number));
    }

    private void have(Trait.OfMember trait, int[] order) {
        List<List<Value>> all = members.computeIfAbsent(trait.factor(), factor -> lists(citizens.length));
        int without = (int) ((long) (Band.ALL - trait.share()) * order.length / Band.ALL);
        for (int place = without; place < order.length; place++) {
            all.get(order[place]).add(trait.member());
        }
    }

    /** Ranks the citizens by how many members they have, and gives the last member to those who would have none. */
    private void close(Trait.OfMember last) {
        List<List<Value>> all = members.get(last.factor());
        long[] counts = all.stream().mapToLong(List::size).toArray();
        ranks.put(last.factor().code(), Ranks.centred(Ranks.order(counts)));
        for (int citizen = 0; citizen < citizens.length; citizen++) {
            List<Value> has = all.get(citizen).isEmpty() ? List.of(last.member()) : all.get(citizen);
            citizens[citizen] = citizens[citizen].with(last.factor(), new Answer.Members(has));
        }
    }

    private static List<List<Value>> lists(int size) {
        List<List<Value>> lists = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
