package dk.trin.service.ui.assess;

import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The intensity as steps of a stair. Lengths are those of the picture.
 *
 * @param words the same in a sentence
 */
record StepPicture(String words, List<Step> steps) {
    private static final int WIDTH = 100;
    private static final int GAP = 6;
    private static final int FLOOR = 118;
    private static final int LOWEST = 34;
    private static final int RISE = 26;

    StepPicture {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param standing {@code certain}, {@code possible} or {@code out}
     */
    record Step(int number, String label, String help, String standing, int x, int y, int width, int height) {
        /** The middle of the step, where its number stands. */
        public int centre() {
            return x + width / 2;
        }
    }

    /** The picture of a recommendation; empty when its rule set concludes no intensity. */
    static Optional<StepPicture> of(Recommendation recommendation, Wording wording) {
        return recommendation.ruleSet().tableFor(Outputs.INTENSITY).map(table -> {
            List<Value> all = recommendation
                    .ruleSet()
                    .vocabulary()
                    .known(Outputs.INTENSITY)
                    .values();
            return new StepPicture(
                    words(recommendation, wording),
                    IntStream.range(0, all.size())
                            .mapToObj(index -> step(all.get(index), standing(recommendation, all.get(index)), wording))
                            .toList());
        });
    }

    private static Step step(Value value, String standing, Wording wording) {
        int height = LOWEST + RISE * value.position();
        return new Step(
                value.position() + 1,
                wording.label(value),
                wording.in(value.help()),
                standing,
                value.position() * WIDTH,
                FLOOR - height,
                WIDTH - GAP,
                height);
    }

    private static String standing(Recommendation recommendation, Value value) {
        if (recommendation.certain(Outputs.INTENSITY).contains(value)) {
            return "certain";
        }
        return recommendation.possible(Outputs.INTENSITY).contains(value) ? "possible" : "out";
    }

    private static String words(Recommendation recommendation, Wording wording) {
        return recommendation
                .value(Outputs.INTENSITY)
                .map(value -> wording.say("assess.steps.certain", value.position() + 1, value))
                .orElseGet(() -> {
                    String numbers = numbers(recommendation.possible(Outputs.INTENSITY));
                    return wording.say("assess.steps.possible", numbers);
                });
    }

    /** The numbers of steps, as a range where they follow each other. */
    private static String numbers(List<Value> values) {
        int first = values.get(0).position() + 1;
        int last = values.get(values.size() - 1).position() + 1;
        return last - first == values.size() - 1
                ? first + "–" + last
                : values.stream()
                        .map(value -> String.valueOf(value.position() + 1))
                        .collect(Collectors.joining(", "));
    }
}
