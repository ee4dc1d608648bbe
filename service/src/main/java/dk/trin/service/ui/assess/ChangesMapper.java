package dk.trin.service.ui.assess;

import dk.trin.rules.explain.Change;
import dk.trin.rules.explain.Changes;
import dk.trin.rules.explain.Shown;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Outputs;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what would change the recommendation. */
final class ChangesMapper {
    private static final List<String> WEIGHTY =
            List.of("status", Outputs.REFER_BACK.code(), Outputs.INTENSITY.code(), Outputs.COORDINATION.code());

    private final Recommendation now;
    private final Wording wording;
    private final Parts parts;

    ChangesMapper(Recommendation now, Wording wording) {
        this.now = now;
        this.wording = wording;
        this.parts = Parts.of(now, wording);
    }

    /** A change, with the parts that would differ. */
    private record Differing(Change change, List<Parts.Pair> pairs) {
        boolean isWeighty() {
            return pairs.stream().anyMatch(pair -> WEIGHTY.contains(pair.code()));
        }
    }

    ChangesView changes() {
        Map<Boolean, List<ChangesView.Other>> byWeight = new Changes(now.evaluation())
                .all().stream()
                        .map(this::differing)
                        .collect(Collectors.partitioningBy(
                                Differing::isWeighty, Collectors.mapping(this::other, Collectors.toList())));
        return new ChangesView(byWeight.get(true), byWeight.get(false));
    }

    private Differing differing(Change change) {
        return new Differing(
                change,
                parts.beside(Parts.of(change.gives(), wording)).stream()
                        .filter(Parts.Pair::differs)
                        .toList());
    }

    private ChangesView.Other other(Differing differing) {
        Change change = differing.change();
        return new ChangesView.Other(
                wording.in(change.factor().label()),
                change.member()
                        .map(member -> "")
                        .orElse(wording.in(Shown.of(change.from()).label())),
                change.member()
                        .map(member ->
                                wording.say(change.adds() ? "assess.changes.add" : "assess.changes.remove", member))
                        .orElse(wording.in(Shown.of(change.to()).label())),
                SetAnswer.to(change.factor(), change.to()).text(),
                differing.pairs().stream().map(ChangesMapper::effect).toList());
    }

    private static ChangesView.Effect effect(Parts.Pair pair) {
        return new ChangesView.Effect(pair.heading(), differing(pair.before()), differing(pair.after()));
    }

    private static List<String> differing(List<Parts.Item> items) {
        return items.stream().filter(Parts.Item::differs).map(Parts.Item::text).toList();
    }
}
