package dk.trin.rules.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.trin.rules.Shipped;
import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {
    private static final Population POPULATION = Population.shipped(Shipped.vocabulary());
    private static final List<Assessment> CITIZENS = POPULATION.citizens();

    /** KL counts 15–20 % of the chronically ill as vulnerable and 2–5 % as exposed. */
    @ParameterizedTest
    @CsvSource({"vulnerable, 15, 20", "exposed, 2, 5"})
    void asManyAreVulnerableAndExposedAsKlCounts(String level, double least, double most) {
        Engine engine = Shipped.engine(Shipped.standard());
        double share =
                share(citizen -> level(engine, citizen, "socialVulnerability").equals(level));
        assertThat(share).isBetween(least, most);
    }

    @Test
    void thereAreTenThousandDifferentCitizens() {
        assertThat(CITIZENS).hasSize(10_000);
        assertThat(CITIZENS.stream().distinct().count()).isGreaterThan(9_990);
    }

    /** The hash was taken on JDK 17; it must be the same on every machine and in every later version of Java. */
    @Test
    void theCitizensAreTheSameOnEveryMachine() {
        assertThat(hash(CITIZENS)).isEqualTo("155765522aa18940");
    }

    @Test
    void anotherSeedGivesOtherCitizensOfTheSameKind() {
        List<Assessment> others = POPULATION.citizens(Population.SIZE, Population.SEED + 1);
        assertThat(others).isNotEqualTo(CITIZENS);
        assertThat(others.stream().filter(is("social.network", "weak")).count())
                .isEqualTo(
                        CITIZENS.stream().filter(is("social.network", "weak")).count());
    }

    @ParameterizedTest
    @CsvSource({
        "social.network, weak, 10",
        "social.educationLevel, primary, 30",
        "social.housing, homeless, 0.5",
        "lifestyle.tobacco, daily, 14",
        "clinical.diagnoses, type-2-diabetes, 30",
        "clinical.functionalLevel, not-relevant, 1.5"
    })
    void theSharesAreThoseOfTheSheet(String factor, String value, double percent) {
        assertThat(share(is(factor, value))).isEqualTo(percent, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "lifestyle.tobacco, daily, social.educationLevel, primary, long-higher",
        "social.loneliness, severe, social.network, weak, strong",
        "social.socialProblems, compound, social.socioeconomicStatus, exposed, stable",
        "personal.healthLiteracy, inadequate, social.educationLevel, primary, medium-higher",
        "personal.language, interpreter, social.culturalNeeds, barrier, none",
        "mastery.mestringsevne, low, personal.mentalHealth, disorder, none",
        "personal.cognition, marked, clinical.diagnoses, dementia, cancer"
    })
    void whatGoesTogetherIsAtLeastTwiceAsFrequent(String factor, String value, String by, String more, String less) {
        assertThat(share(is(factor, value), is(by, more))).isGreaterThan(2 * share(is(factor, value), is(by, less)));
    }

    @Test
    void everythingIsAssessedButWhatIsOnlyMeasuredInSome() {
        List<String> missing = Shipped.vocabulary().factors().stream()
                .filter(factor -> CITIZENS.stream()
                        .anyMatch(citizen -> citizen.answer(factor).isEmpty()))
                .map(Factor::code)
                .toList();
        assertThat(missing)
                .containsExactlyInAnyOrder(
                        "clinical.hba1c",
                        "clinical.mrcDyspnoea",
                        "clinical.chairStand30s",
                        "lifestyle.wantsCessation",
                        "lifestyle.wantsAlcoholTalk");
    }

    @Test
    void bloodGlucoseIsMeasuredInDiabetesOnly() {
        Factor hba1c = factor("clinical.hba1c");
        assertThat(CITIZENS)
                .allMatch(citizen -> citizen.answer(hba1c).isPresent()
                        == is("clinical.diagnoses", "type-2-diabetes").test(citizen));
    }

    private static String level(Engine engine, Assessment citizen, String level) {
        return Recommendation.of(engine.evaluate(citizen)).levels().stream()
                .filter(each -> each.table().target().code().equals(level))
                .map(each -> each.possible().get(0).code())
                .findFirst()
                .orElseThrow();
    }

    private static double share(Predicate<Assessment> has) {
        return share(has, citizen -> true);
    }

    /** In per cent of those among whom is asked. */
    private static double share(Predicate<Assessment> has, Predicate<Assessment> among) {
        List<Assessment> asked = CITIZENS.stream().filter(among).toList();
        assertThat(asked).isNotEmpty();
        return 100.0 * asked.stream().filter(has).count() / asked.size();
    }

    private static Predicate<Assessment> is(String code, String valueCode) {
        Factor factor = factor(code);
        Value value = factor.withCode(valueCode).orElseThrow();
        return citizen -> citizen.answer(factor)
                .filter(answer -> answer instanceof Answer.Members members
                        ? members.values().contains(value)
                        : answer.equals(new Answer.Chosen(value)))
                .isPresent();
    }

    private static Factor factor(String code) {
        return Shipped.vocabulary().factor(code).orElseThrow();
    }

    private static String hash(List<Assessment> citizens) {
        String text = citizens.stream()
                .map(citizen -> Shipped.vocabulary().factors().stream()
                        .map(factor -> citizen.answer(factor)
                                .map(PopulationTest::words)
                                .orElse(""))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String words(Answer answer) {
        if (answer instanceof Answer.Measured measured) {
            return measured.number().toPlainString();
        }
        List<Value> values =
                answer instanceof Answer.Members members ? members.values() : List.of(((Answer.Chosen) answer).value());
        return values.stream().map(Value::code).collect(Collectors.joining("+"));
    }
}
