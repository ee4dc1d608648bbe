package dk.trin.rules.check;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.Expectation;
import dk.trin.rules.ruleset.Scenario;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what one scenario expects with what the rules give, and names the row that decided. */
public final class ScenarioCheck {
    private final Scenario scenario;
    private final Recommendation recommendation;
    private final List<Text> differences = new ArrayList<>();

    private ScenarioCheck(Scenario scenario, Evaluation evaluation) {
        this.scenario = scenario;
        this.recommendation = Recommendation.of(evaluation);
    }

    /** One finding with all differences; nothing when the rules give what is expected. */
    public static Optional<Finding> failure(Scenario scenario, Evaluation evaluation) {
        ScenarioFindings findings = new ScenarioFindings();
        findings.add(of(scenario, evaluation));
        return findings.all().stream().findFirst();
    }

    /** The comparison of a scenario with what the rules give its citizen. */
    public static ScenarioCheck of(Scenario scenario, Evaluation evaluation) {
        ScenarioCheck check = new ScenarioCheck(scenario, evaluation);
        check.compare(scenario.expectation());
        return check;
    }

    Scenario scenario() {
        return scenario;
    }

    /** What differs, in words; nothing when the rules give what is expected. */
    public List<Text> differences() {
        return List.copyOf(differences);
    }

    private void compare(Expectation expected) {
        expected.status().ifPresent(this::status);
        Stream.of(Outputs.values())
                .forEach(output -> Optional.ofNullable(expected.possible().get(output.code()))
                        .ifPresent(values -> values(output, values, recommendation.possible(output))));
        expected.referBack()
                .ifPresent(flags -> values(Outputs.REFER_BACK, flags, recommendation.certain(Outputs.REFER_BACK)));
        List<String> certain = codes(recommendation.offers());
        List<String> possible = codes(recommendation.possibleOffers());
        missing(expected.offers().stream().filter(code -> !certain.contains(code)));
        unwanted(expected.notOffers().stream().filter(code -> certain.contains(code) || possible.contains(code)));
        List<Value> supports = recommendation.certain(Outputs.SUPPORTS);
        missing(labels(expected.supports().stream().filter(value -> !supports.contains(value))));
        List<Value> possibleSupports = recommendation.possible(Outputs.SUPPORTS);
        unwanted(labels(expected.notSupports().stream().filter(possibleSupports::contains)));
    }

    private void status(Value expected) {
        Output status = recommendation.ruleSet().vocabulary().known(Outputs.STATUS);
        Value actual = status.withCode(recommendation.status().code()).orElseThrow();
        if (!actual.equals(expected)) {
            differences.add(
                    Messages.text("check.scenario-value", status.label(), expected.label(), actual.label(), ""));
        }
    }

    private void values(Outputs of, List<Value> expected, List<Value> actual) {
        if (!new HashSet<>(expected).equals(new HashSet<>(actual))) {
            differences.add(Messages.text(
                    "check.scenario-value",
                    recommendation.ruleSet().vocabulary().known(of).label(),
                    joined(expected),
                    joined(actual),
                    decidedBy(of)));
        }
    }

    /** The rows behind what is certain, in brackets; nothing while it is open. */
    private Text decidedBy(Outputs output) {
        String rows = recommendation.ruleSet().tableFor(output).stream()
                .flatMap(table -> rows(table).map(row -> table.name() + "/" + row))
                .collect(Collectors.joining(", "));
        return rows.isEmpty() ? Text.EMPTY : Messages.text("check.decided-by", rows);
    }

    private Stream<String> rows(DecisionTable table) {
        Evaluation evaluation = recommendation.evaluation();
        return evaluation.certain(table).stream()
                .flatMap(conclusion -> evaluation.grounds(table, conclusion).stream())
                .map(ground -> ground.row().id());
    }

    private void missing(Stream<String> what) {
        what.map(each -> Messages.text("check.scenario-missing", each, instead(each)))
                .forEach(differences::add);
    }

    private void unwanted(Stream<String> what) {
        what.map(each -> Messages.text("check.scenario-unwanted", each, instead(each)))
                .forEach(differences::add);
    }

    /** For an offer, the row that decided about its type. */
    private Text instead(String offer) {
        return recommendation
                .ruleSet()
                .offers()
                .offer(offer)
                .flatMap(of -> recommendation.ruleSet().tableFor(of.type().code()))
                .map(table -> rows(table).map(row -> table.name() + "/" + row).collect(Collectors.joining(", ")))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> Messages.text("check.decided-by", rows))
                .orElse(Text.EMPTY);
    }

    private static Text joined(Collection<Value> values) {
        if (values.isEmpty()) {
            return Messages.text("check.nothing");
        }
        return new Text(
                values.stream().map(value -> value.label().danish()).collect(Collectors.joining(", ")),
                values.stream().map(value -> value.label().english()).collect(Collectors.joining(", ")));
    }

    private static Stream<String> labels(Stream<Value> values) {
        return values.map(value -> value.label().danish());
    }

    private static List<String> codes(List<Offer> offers) {
        return offers.stream().map(Offer::code).toList();
    }
}
