package dk.trin.service.ui.assess;

import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a recommendation says, part by part, such that two of them can be laid side by side. */
record Parts(List<Part> parts) {
    Parts {
        parts = List.copyOf(parts);
    }

    /**
     * One part in words.
     *
     * @param code of the output, or {@code offers}
     * @param items what is said, each thing by itself; empty when nothing is
     */
    record Part(String code, String heading, List<String> items) {
        Part {
            items = List.copyOf(items);
        }
    }

    /** A part as two recommendations have it; one of them may lack it. */
    record Pair(String code, String heading, List<Item> before, List<Item> after) {
        Pair {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        public boolean differs() {
            return Stream.concat(before.stream(), after.stream()).anyMatch(Item::differs);
        }
    }

    /** One thing that is said, and whether the other side does not say it. */
    record Item(String text, boolean differs) {}

    static Parts of(Recommendation recommendation, Wording wording) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "status",
                wording.say("assess.part.status"),
                List.of(wording.say("assess.status." + recommendation.status().code()))));
        Stream.of(Outputs.REFER_BACK, Outputs.INTENSITY, Outputs.COORDINATION)
                .flatMap(output -> output(recommendation, output, wording).stream())
                .forEach(parts::add);
        parts.add(offers(recommendation, wording));
        Stream.of(Outputs.SUPPORTS, Outputs.FOLLOW_UP)
                .flatMap(output -> output(recommendation, output, wording).stream())
                .forEach(parts::add);
        return new Parts(parts);
    }

    /** Both side by side, in this one's order; what only the other one has comes last. */
    List<Pair> beside(Parts other) {
        List<Pair> pairs = new ArrayList<>();
        for (Part part : parts) {
            pairs.add(pair(part, other.part(part.code()).orElse(new Part(part.code(), part.heading(), List.of()))));
        }
        other.parts().stream()
                .filter(part -> part(part.code()).isEmpty())
                .forEach(part -> pairs.add(pair(new Part(part.code(), part.heading(), List.of()), part)));
        return pairs;
    }

    private Optional<Part> part(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    private static Pair pair(Part before, Part after) {
        return new Pair(
                before.code(),
                before.heading(),
                items(before.items(), after.items()),
                items(after.items(), before.items()));
    }

    private static List<Item> items(List<String> own, List<String> others) {
        return own.stream().map(text -> new Item(text, !others.contains(text))).toList();
    }

    private static Optional<Part> output(Recommendation recommendation, Outputs output, Wording wording) {
        return recommendation.ruleSet().tableFor(output).map(table -> {
            String heading = wording.in(
                    recommendation.ruleSet().vocabulary().known(output).label());
            List<String> items = Stream.concat(
                            recommendation.certain(output).stream().map(wording::label),
                            recommendation.open(output).stream()
                                    .map((Value value) -> wording.say("assess.part.possible", wording.label(value))))
                    .toList();
            return new Part(output.code(), heading, items);
        });
    }

    private static Part offers(Recommendation recommendation, Wording wording) {
        return new Part(
                "offers",
                wording.say("assess.part.offers"),
                Stream.concat(
                                recommendation.offers().stream().map(offer -> wording.in(offer.label())),
                                recommendation.possibleOffers().stream()
                                        .map((Offer offer) ->
                                                wording.say("assess.part.possible", wording.in(offer.label()))))
                        .toList());
    }
}
