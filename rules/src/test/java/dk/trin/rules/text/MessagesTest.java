package dk.trin.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource
    void everyProblemHasASentenceInBothLanguages(ProblemCode code) {
        Text message = Problem.of(code, Place.sheet("about"), "A", "B", "C").message();
        assertThat(message.danish()).isNotBlank().isNotEqualTo(message.english());
        assertThat(message.english()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void noProblemShowsAPlaceThatWasNotFilledIn(ProblemCode code) {
        Text message = Problem.of(code, Place.sheet("about"), "A", "B", "C").message();
        assertThat(message.danish() + message.english()).doesNotContain("{", "}", "null");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(sentences("da").keySet()).isEqualTo(sentences("en").keySet()).isNotEmpty();
    }

    @Test
    void bothLanguagesFillInTheSameArguments() throws IOException {
        Properties english = sentences("en");
        sentences("da")
                .forEach((key, danish) ->
                        assertThat(arguments(danish)).as("%s", key).isEqualTo(arguments(english.get(key))));
    }

    @Test
    void noSentenceHasWhatMessageFormatWouldSwallow() throws IOException {
        for (String language : Set.of("da", "en")) {
            sentences(language)
                    .forEach((key, sentence) -> assertThat(
                                    ARGUMENT.matcher(sentence.toString()).replaceAll(""))
                            .as("%s", key)
                            .doesNotContain("{", "}", "'"));
        }
    }

    @Test
    void everySentenceAboutAProblemBelongsToACode() throws IOException {
        Set<String> codes = Arrays.stream(ProblemCode.values())
                .map(code -> "problem." + code.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
        codes.add("problem.allowed");
        assertThat(sentences("da").keySet())
                .filteredOn(key -> key.toString().startsWith("problem."))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void aTextArgumentIsPutInInTheRightLanguage() {
        Text text = Messages.text("problem.missing-heading", new Text("alder", "age"));
        assertThat(text.danish()).isEqualTo("Kolonnen alder mangler.");
        assertThat(text.english()).isEqualTo("The column age is missing.");
    }

    @Test
    void anArgumentIsTakenAsWritten() {
        assertThat(Messages.in(Language.DANISH, "problem.unknown-code", "{0} it's 1.000"))
                .isEqualTo("Koden {0} it's 1.000 kendes ikke.");
    }

    @Test
    void aNumberIsWrittenWithoutSeparators() {
        assertThat(Messages.in(Language.DANISH, "problem.unknown-code", 12_345)).contains("12345");
    }

    @Test
    void aMissingKeyIsADefect() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Messages.in(Language.DANISH, "problem.no-such"));
    }

    private static Set<String> arguments(Object sentence) {
        return ARGUMENT.matcher(sentence.toString())
                .results()
                .map(result -> result.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties sentences(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream =
                Messages.class.getResourceAsStream("/dk/trin/rules/messages_" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
