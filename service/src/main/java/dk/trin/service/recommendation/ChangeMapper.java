package dk.trin.service.recommendation;

import dk.trin.api.model.Gives;
import dk.trin.api.model.SetChange;
import dk.trin.rules.explain.Change;
import dk.trin.rules.explain.Shown;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what another answer would lead to, as the parts that differ from the recommendation as it is. */
final class ChangeMapper {
    private final Recommendation now;
    private final Language language;

    ChangeMapper(Recommendation now, Language language) {
        this.now = now;
        this.language = language;
    }

    dk.trin.api.model.Change change(Change change) {
        dk.trin.api.model.Change written = new dk.trin.api.model.Change(
                change.factor().code(), change.factor().label().in(language), gives(change.gives()));
        change.member().ifPresentOrElse(member -> member(written, change, member), () -> value(written, change));
        return written;
    }

    private void value(dk.trin.api.model.Change written, Change change) {
        Shown from = Shown.of(change.from());
        Shown to = Shown.of(change.to());
        written.from(from.value()).fromLabel(from.label().in(language));
        written.to(to.value()).toLabel(to.label().in(language));
    }

    private void member(dk.trin.api.model.Change written, Change change, Value member) {
        String label = member.label().in(language);
        if (change.adds()) {
            written.adds(member.code()).addsLabel(label);
        } else {
            written.removes(member.code()).removesLabel(label);
        }
    }

    private Gives gives(Recommendation then) {
        Gives gives = new Gives();
        if (then.status() != now.status()) {
            gives.setStatus(then.status().code());
        }
        single(Outputs.INTENSITY, then, gives::setIntensity);
        single(Outputs.COORDINATION, then, gives::setCoordination);
        single(Outputs.FOLLOW_UP, then, gives::setFollowUp);
        set(now.certain(Outputs.REFER_BACK), then.certain(Outputs.REFER_BACK)).ifPresent(gives::setReferBack);
        set(now.certain(Outputs.SUPPORTS), then.certain(Outputs.SUPPORTS)).ifPresent(gives::setSupports);
        difference(offers(now), offers(then)).ifPresent(gives::setOffers);
        Map<String, String> levels = levels(then);
        if (!levels.isEmpty()) {
            gives.setLevels(levels);
        }
        List<String> opens = opens(then);
        if (!opens.isEmpty()) {
            gives.setOpens(opens);
        }
        return gives;
    }

    private void single(Outputs output, Recommendation then, Consumer<String> set) {
        then.value(output)
                .filter(value -> !now.value(output).equals(Optional.of(value)))
                .ifPresent(value -> set.accept(value.code()));
    }

    private static Optional<SetChange> set(List<Value> before, List<Value> after) {
        return difference(
                before.stream().map(Value::code).toList(),
                after.stream().map(Value::code).toList());
    }

    private static Optional<SetChange> difference(List<String> before, List<String> after) {
        List<String> adds =
                after.stream().filter(code -> !before.contains(code)).toList();
        List<String> removes =
                before.stream().filter(code -> !after.contains(code)).toList();
        return adds.isEmpty() && removes.isEmpty() ? Optional.empty() : Optional.of(new SetChange(adds, removes));
    }

    private static List<String> offers(Recommendation recommendation) {
        return recommendation.offers().stream().map(Offer::code).toList();
    }

    private Map<String, String> levels(Recommendation then) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (Recommendation.Level level : then.levels()) {
            if (level.possible().size() == 1 && !now.levels().contains(level)) {
                levels.put(
                        level.table().target().code(), level.possible().get(0).code());
            }
        }
        return levels;
    }

    private List<String> opens(Recommendation then) {
        List<String> opens = new ArrayList<>();
        for (Outputs output : List.of(
                Outputs.REFER_BACK, Outputs.INTENSITY, Outputs.COORDINATION, Outputs.SUPPORTS, Outputs.FOLLOW_UP)) {
            if (isNew(then.open(output), now.open(output))) {
                opens.add(output.code());
            }
        }
        if (isNew(then.possibleOffers(), now.possibleOffers())) {
            opens.add("offers");
        }
        then.levels().stream()
                .filter(level -> level.possible().size() > 1 && !now.levels().contains(level))
                .forEach(level -> opens.add(level.table().target().code()));
        return opens;
    }

    private static boolean isNew(List<?> open, List<?> before) {
        return !open.isEmpty() && !open.equals(before);
    }
}
