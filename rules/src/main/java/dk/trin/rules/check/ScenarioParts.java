package dk.trin.rules.check;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.Expectation;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays what a scenario expects beside what the rules give, part by part. */
public final class ScenarioParts {
    private static final String OFFERS = "offers";

    private final Recommendation recommendation;
    private final List<ScenarioPart> parts = new ArrayList<>();

    private ScenarioParts(Evaluation evaluation) {
        this.recommendation = Recommendation.of(evaluation);
    }

    /** Every part that something is expected of. */
    public static List<ScenarioPart> of(Scenario scenario, Evaluation evaluation) {
        ScenarioParts parts = new ScenarioParts(evaluation);
        parts.singles(scenario.expectation());
        parts.sets(scenario.expectation());
        return List.copyOf(parts.parts);
    }

    private void singles(Expectation expected) {
        expected.status()
                .ifPresent(status -> add(new ScenarioPart(
                        Outputs.STATUS.code(),
                        ScenarioPart.Rule.EXACTLY,
                        List.of(status.code()),
                        List.of(recommendation.status().code()),
                        List.of())));
        for (Outputs output : Outputs.values()) {
            Optional.ofNullable(expected.possible().get(output.code()))
                    .ifPresent(
                            values -> add(output, ScenarioPart.Rule.EXACTLY, values, recommendation.possible(output)));
        }
        expected.referBack()
                .ifPresent(flags -> add(
                        Outputs.REFER_BACK,
                        ScenarioPart.Rule.EXACTLY,
                        flags,
                        recommendation.certain(Outputs.REFER_BACK)));
    }

    private void sets(Expectation expected) {
        List<Offer> certain = recommendation.offers();
        offers(ScenarioPart.Rule.ALL, expected.offers(), certain);
        offers(
                ScenarioPart.Rule.NONE,
                expected.notOffers(),
                Stream.concat(certain.stream(), recommendation.possibleOffers().stream())
                        .toList());
        add(Outputs.SUPPORTS, ScenarioPart.Rule.ALL, expected.supports(), recommendation.certain(Outputs.SUPPORTS));
        add(
                Outputs.SUPPORTS,
                ScenarioPart.Rule.NONE,
                expected.notSupports(),
                recommendation.possible(Outputs.SUPPORTS));
    }

    private void add(Outputs output, ScenarioPart.Rule rule, List<Value> expected, List<Value> actual) {
        List<String> rows = recommendation.ruleSet().tableFor(output).stream()
                .flatMap(this::rows)
                .toList();
        add(new ScenarioPart(output.code(), rule, codes(expected), codes(actual), rows));
    }

    private void offers(ScenarioPart.Rule rule, List<String> expected, List<Offer> actual) {
        List<String> rows = expected.stream()
                .flatMap(code -> recommendation.ruleSet().offers().offer(code).stream())
                .flatMap(offer -> recommendation.ruleSet().tableFor(offer.type().code()).stream())
                .distinct()
                .flatMap(this::rows)
                .toList();
        add(new ScenarioPart(
                OFFERS, rule, expected, actual.stream().map(Offer::code).toList(), rows));
    }

    /** Of sets, what nothing is said about is left out. */
    private void add(ScenarioPart part) {
        if (part.rule() == ScenarioPart.Rule.EXACTLY || !part.expected().isEmpty()) {
            parts.add(part);
        }
    }

    private Stream<String> rows(DecisionTable table) {
        Evaluation evaluation = recommendation.evaluation();
        return evaluation.certain(table).stream()
                .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream())
                .map(ground -> table.name() + "/" + ground.row().id());
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }
}
