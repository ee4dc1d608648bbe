package dk.trin.rules.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.population.Population;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One real edit of the shipped rules: a weak network with strained finances no longer counts as vulnerable. */
class ImpactTest {
    private static final Engine BEFORE = Shipped.engine(Shipped.standard());
    private static final Engine AFTER = Engine.of(without("V9"));
    private static final List<Assessment> CITIZENS =
            Population.shipped(Shipped.vocabulary()).citizens(1_000, 1);
    private static final List<Factor> NETWORK = List.of(factor("social.network"));
    private static final Impact IMPACT = new ImpactStudy(BEFORE, AFTER).of(CITIZENS, NETWORK, Progress.UNSEEN);

    @Test
    void theSameVersionChangesNothing() {
        Impact nothing = new ImpactStudy(BEFORE, Engine.of(Shipped.standard())).of(CITIZENS, NETWORK, Progress.UNSEEN);
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.shifts()).isEmpty();
        assertThat(nothing.examples()).isEmpty();
        assertThat(nothing.intensity().citizens()).isEqualTo(CITIZENS.size());
        assertThat(nothing.intensity().counts().keySet())
                .allMatch(move -> move.from().equals(move.to()));
    }

    @Test
    void theMatrixCountsEveryCitizenOnce() {
        for (Value from : intensities()) {
            for (Value to : intensities()) {
                long counted = CITIZENS.stream()
                        .filter(citizen -> intensity(BEFORE, citizen).equals(Optional.of(from)))
                        .filter(citizen -> intensity(AFTER, citizen).equals(Optional.of(to)))
                        .count();
                assertThat(IMPACT.intensity().count(Optional.of(from), Optional.of(to)))
                        .as("%s to %s", from.code(), to.code())
                        .isEqualTo((int) counted);
            }
        }
        assertThat(IMPACT.intensity().lowered()).isPositive();
        assertThat(IMPACT.intensity().raised()).isZero();
    }

    @Test
    void theChangedAreThoseForWhomAPartDiffers() {
        long changed = CITIZENS.stream()
                .filter(citizen -> !parts(BEFORE, citizen).equals(parts(AFTER, citizen)))
                .count();
        assertThat(IMPACT.changed()).isEqualTo((int) changed).isPositive();
    }

    @Test
    void theGroupsOfABreakdownAreTheWholePopulation() {
        Breakdown network = IMPACT.breakdowns().get(0);
        assertThat(network.groups().stream().map(group -> group.label().english()))
                .containsExactly("strong", "limited", "weak");
        assertThat(network.groups().stream().mapToInt(Group::citizens).sum()).isEqualTo(CITIZENS.size());
        assertThat(network.groups().stream().mapToInt(Group::changed).sum()).isEqualTo(IMPACT.changed());
        assertThat(network.groups().stream()
                        .filter(group -> group.changed() > 0)
                        .map(group -> group.label().english()))
                .as("only a weak network is affected")
                .containsExactly("weak");
    }

    @Test
    void numbersAreDividedByTheBoundsOfTheRules() {
        Impact byAge = new ImpactStudy(BEFORE, AFTER).of(CITIZENS, List.of(factor("practical.age")), Progress.UNSEEN);
        assertThat(byAge.breakdowns().get(0).groups().stream()
                        .map(group -> group.label().danish()))
                .containsExactly("under 65 år", "fra 65 år");
    }

    @Test
    void whatIsGainedAndLostAddsUp() {
        long lost = CITIZENS.stream()
                .filter(citizen -> supports(BEFORE, citizen).contains("intro-course"))
                .filter(citizen -> !supports(AFTER, citizen).contains("intro-course"))
                .count();
        assertThat(IMPACT.shifts())
                .filteredOn(shift -> shift.code().equals("intro-course"))
                .extracting(Shift::lost, Shift::gained)
                .containsExactly(tuple((int) lost, 0));
    }

    @Test
    void anExampleNamesTheEditedRowAndWhatDecidesInstead() {
        Example example = IMPACT.examples().get(0);
        assertThat(Cause.name(example.causes())).isEqualTo("social-vulnerability V9");
        Cause cause = example.causes().get(0);
        assertThat(cause.before()).extracting(reason -> reason.row().id()).containsExactly("V9");
        assertThat(cause.after()).extracting(reason -> reason.row().id()).containsExactly("V14");
    }

    @Test
    void everyExampleHasACauseOfItsOwnAndTogetherTheyStandForAll() {
        assertThat(IMPACT.examples())
                .extracting(example -> Cause.name(example.causes()))
                .doesNotHaveDuplicates();
        assertThat(IMPACT.examples().stream().mapToInt(Example::citizens).sum()).isEqualTo(IMPACT.changed());
    }

    @Test
    void everyMoveOfSomebodyWhoGetsSomethingElseHasAnExampleWhoMakesIt() {
        assertThat(IMPACT.byMove().keySet())
                .containsAll(IMPACT.intensity().counts().keySet().stream()
                        .filter(move -> !move.from().equals(move.to()))
                        .toList());
        IMPACT.byMove()
                .forEach((move, examples) -> assertThat(examples)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(3)
                        .allSatisfy(example -> {
                            assertThat(intensity(BEFORE, example.citizen())).isEqualTo(move.from());
                            assertThat(intensity(AFTER, example.citizen())).isEqualTo(move.to());
                        }));
    }

    @Test
    void theLargestChangeComesFirst() {
        List<Example> examples = new ImpactStudy(
                        BEFORE, Engine.of(Shipped.ruleSets().get(1)))
                .of(CITIZENS, List.of(), Progress.UNSEEN)
                .examples();
        assertThat(examples).hasSize(10);
        assertThat(examples.stream().map(ImpactTest::steps)).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void scenariosWithAnotherResultAreNamedWithTheirCause() {
        assertThat(IMPACT.scenarios())
                .extracting(scenario -> scenario.scenario().id())
                .contains("S36");
        assertThat(IMPACT.scenarios())
                .allSatisfy(
                        scenario -> assertThat(Cause.name(scenario.causes())).contains("V9"));
    }

    @Test
    void longWorkTellsHowFarItHasCome() {
        List<Integer> told = new ArrayList<>();
        new ImpactStudy(BEFORE, AFTER).of(CITIZENS, List.of(), (done, of) -> told.add(done));
        assertThat(told).isSorted().endsWith(1_000);
    }

    @Test
    void anIncompleteCitizenIsUncertainOnBothSides() {
        List<Assessment> empty = List.of(Assessment.empty(Shipped.vocabulary()));
        Impact impact = new ImpactStudy(BEFORE, AFTER).of(empty, NETWORK, Progress.UNSEEN);
        assertThat(impact.intensity().count(Optional.empty(), Optional.empty())).isOne();
        assertThat(impact.breakdowns().get(0).groups())
                .extracting(group -> group.label().english())
                .containsExactly("not assessed");
    }

    @Test
    void theTextTellsScenariosMatrixAndExamples() {
        String text = String.join("\n", ImpactText.of(IMPACT, Language.DANISH));
        assertThat(text)
                .contains("S36 Introforløb: svagt netværk og presset økonomi")
                .contains("Opdigtede borgere: 1.000.")
                .contains("2 ordinært forløb")
                .contains("Før: social-vulnerability/V9: Et svagt netværk og en presset økonomi")
                .contains("Netværk: svagt; Socioøkonomisk status: presset");
    }

    private static RuleSet without(String row) {
        String sheet = sheet("social-vulnerability.drl");
        return edited("social-vulnerability.drl", line(sheet, row), "");
    }

    private static String line(String sheet, String row) {
        return sheet.lines()
                        .filter(line -> line.startsWith(row + ","))
                        .findFirst()
                        .orElseThrow() + "\n";
    }

    private static RuleSet edited(String name, String from, String to) {
        String text = sheet(name);
        assertThat(text).contains(from);
        Content shipped = Content.shipped();
        Content content = path -> path.equals("standard/" + name + ".csv")
                ? Optional.of(text.replace(from, to).getBytes(StandardCharsets.UTF_8))
                : shipped.read(path);
        return RuleSetLoader.load(content, "standard", Shipped.vocabulary()).orDefect();
    }

    private static String sheet(String name) {
        byte[] bytes = Content.shipped().read("standard/" + name + ".csv").orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int steps(Example example) {
        return example.changes().stream()
                .filter(change -> change.target().code().equals("intensity"))
                .mapToInt(PartChange::steps)
                .sum();
    }

    private static List<Value> intensities() {
        return Shipped.vocabulary().known(Outputs.INTENSITY).values();
    }

    private static Optional<Value> intensity(Engine engine, Assessment citizen) {
        return Recommendation.of(engine.evaluate(citizen)).value(Outputs.INTENSITY);
    }

    private static List<String> supports(Engine engine, Assessment citizen) {
        return Recommendation.of(engine.evaluate(citizen)).certain(Outputs.SUPPORTS).stream()
                .map(Value::code)
                .toList();
    }

    private static List<Object> parts(Engine engine, Assessment citizen) {
        Recommendation recommendation = Recommendation.of(engine.evaluate(citizen));
        List<Object> parts = new ArrayList<>();
        for (Outputs output : List.of(
                Outputs.REFER_BACK, Outputs.INTENSITY, Outputs.COORDINATION, Outputs.SUPPORTS, Outputs.FOLLOW_UP)) {
            parts.add(recommendation.certain(output));
        }
        parts.add(recommendation.offers().stream().map(offer -> offer.code()).toList());
        return parts;
    }

    private static Factor factor(String code) {
        return Shipped.vocabulary().factor(code).orElseThrow();
    }
}
