package dk.trin.service.ui.followup;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.statistics.Counted;
import dk.trin.service.ui.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Draws what was counted. */
final class Charts {
    private static final List<String> SOCIAL_FACTORS =
            List.of("social.educationLevel", "personal.language", "social.network");

    private final Counted counted;
    private final Vocabulary vocabulary;
    private final Words words;
    private final Legends legends;

    Charts(Counted counted, Vocabulary vocabulary, Words words) {
        this.counted = counted;
        this.vocabulary = vocabulary;
        this.words = words;
        this.legends = new Legends(vocabulary, words);
    }

    /** What was decided, by rule set; the function knows what each is called. */
    Chart agreement(Function<String, String> titles) {
        Legend legend = legends.decisions();
        return new Chart(
                "agreement",
                words.say("followup.chart.agreement"),
                legend,
                stacks(counted.groups("ruleSet"), legend, titles),
                false);
    }

    /** What was decided, month by month. */
    Chart overTime() {
        Legend legend = legends.decisions();
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern("MMM yy", words.reading().locale());
        return new Chart(
                "over-time",
                words.say("followup.chart.over-time"),
                legend,
                stacks(
                        counted.groups("month"),
                        legend,
                        code -> YearMonth.parse(code).format(month)),
                true);
    }

    /** Intensity, drop-out and agreement in the groups of each social factor. */
    List<Section> social() {
        return SOCIAL_FACTORS.stream()
                .map(code -> section(vocabulary.factor(code).orElseThrow()))
                .toList();
    }

    private Section section(Factor factor) {
        return new Section(
                factor.name(),
                words.of(factor.label()),
                List.of(
                        chart(factor, "intensity", legends.intensities()),
                        chart(factor, "outcome", legends.outcomes()),
                        chart(factor, "decision", legends.decisions())));
    }

    private Chart chart(Factor factor, String about, Legend legend) {
        List<Counted.Group> groups = counted.groups(factor.name()).stream()
                .sorted(Comparator.comparingInt(group -> position(factor, group)))
                .toList();
        return new Chart(
                factor.name() + "-" + about,
                words.say("followup.chart." + about),
                legend,
                stacks(groups, legend, code -> label(factor, code)),
                false);
    }

    private static List<Stack> stacks(List<Counted.Group> groups, Legend legend, Function<String, String> labels) {
        return groups.stream()
                .map(group -> Stack.of(labels.apply(group.code()), group, legend.keys()))
                .toList();
    }

    /** From least to most need; those who were not assessed last. */
    private static int position(Factor factor, Counted.Group group) {
        return factor.withCode(group.code()).map(Value::position).orElse(Integer.MAX_VALUE);
    }

    private String label(Factor factor, String code) {
        return factor.withCode(code)
                .map(value -> words.of(value.label().capitalised()))
                .orElseGet(() -> words.say("followup.not-assessed"));
    }
}
