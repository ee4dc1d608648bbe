package dk.trin.service.ui.assess;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The samtalehjul: a wheel with one field for each thing that was talked about. The more of a field is filled, the more goes by
 * itself; it is about what supports the citizen, not about what is wrong. What was not talked about has no field.
 */
record Wheel(List<Field> fields, List<Spoke> spokes) implements Below {
    private static final double CENTRE = 330;
    private static final double HUB = 46;
    private static final double RIM = 190;
    private static final double LABELS = 200;
    private static final int LONGEST_LINE = 20;

    Wheel {
        fields = List.copyOf(fields);
        spokes = List.copyOf(spokes);
    }

    /**
     * One field of the wheel in words.
     *
     * @param answer as it was given
     * @param part the code of the part of the conversation that it belongs to
     */
    record Field(String label, String answer, String part, String partLabel) {}

    /**
     * One field as it is drawn; all lengths and paths are those of the picture.
     *
     * @param filled the part that goes by itself; empty for an answer outside the order
     * @param turn in degrees, with the place of the label
     */
    record Spoke(String part, String outline, String filled, String turn, String anchor, String x, List<String> lines) {
        Spoke {
            lines = List.copyOf(lines);
        }
    }

    private record Talked(Section section, Factor factor, Value value) {}

    static Wheel of(Assessment assessment, Vocabulary vocabulary, Wording wording) {
        List<Talked> talked = Stream.of(Section.values())
                .flatMap(section -> section.factors(vocabulary).stream()
                        .filter(factor -> factor.kind() == Kind.ORDERED)
                        .flatMap(factor -> assessment.answer(factor).stream()
                                .map(answer -> new Talked(section, factor, ((Answer.Chosen) answer).value()))))
                .toList();
        List<Field> fields = new ArrayList<>();
        List<Spoke> spokes = new ArrayList<>();
        for (int index = 0; index < talked.size(); index++) {
            Talked each = talked.get(index);
            fields.add(new Field(
                    wording.in(each.factor().label()),
                    wording.label(each.value()),
                    each.section().code(),
                    wording.say("assess.section." + each.section().code())));
            spokes.add(spoke(each, new Arc(index, talked.size()), wording));
        }
        return new Wheel(fields, spokes);
    }

    /** One of several equal parts of the circle, counted from the top, clockwise. */
    private record Arc(int index, int all) {
        double from() {
            return 2 * Math.PI * index / all - Math.PI / 2;
        }

        double middle() {
            return from() + Math.PI / all;
        }

        double to() {
            // A whole circle would begin where it ends, and be drawn as nothing.
            return from() + 2 * Math.PI / all - (all == 1 ? 0.001 : 0);
        }
    }

    private static Spoke spoke(Talked talked, Arc arc, Wording wording) {
        boolean left = Math.cos(arc.middle()) < 0;
        double turn = Math.toDegrees(arc.middle()) + (left ? 180 : 0);
        boolean ordered = talked.value().standing() == Standing.ORDERED;
        return new Spoke(
                talked.section().code(),
                path(arc, RIM),
                ordered ? path(arc, HUB + (RIM - HUB) * share(talked)) : "",
                String.format(Locale.ROOT, "translate(%1$.0f %1$.0f) rotate(%2$.2f)", CENTRE, turn),
                left ? "end" : "start",
                String.format(Locale.ROOT, "%.0f", left ? -LABELS : LABELS),
                lines(wording.in(talked.factor().label())));
    }

    /** How much goes by itself: all of it at the first value, a little also at the last. */
    private static double share(Talked talked) {
        long steps = talked.factor().values().stream()
                .filter(value -> value.standing() == Standing.ORDERED)
                .count();
        return (double) (steps - talked.value().position()) / steps;
    }

    private static String path(Arc arc, double radius) {
        int large = arc.all() == 1 ? 1 : 0;
        return String.format(
                Locale.ROOT,
                "M%s A%.1f %.1f 0 %d 1 %s L%s A%.1f %.1f 0 %d 0 %s Z",
                point(arc.from(), radius),
                radius,
                radius,
                large,
                point(arc.to(), radius),
                point(arc.to(), HUB),
                HUB,
                HUB,
                large,
                point(arc.from(), HUB));
    }

    private static String point(double angle, double radius) {
        return String.format(
                Locale.ROOT, "%.1f %.1f", CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle));
    }

    /** A long label in two lines, cut at the space after which the first line is not too long. */
    private static List<String> lines(String label) {
        int cut = label.length() > LONGEST_LINE ? label.lastIndexOf(' ', LONGEST_LINE) : -1;
        int late = label.length() > LONGEST_LINE && cut < 0 ? label.indexOf(' ') : cut;
        return late < 0 ? List.of(label) : List.of(label.substring(0, late), label.substring(late + 1));
    }
}
