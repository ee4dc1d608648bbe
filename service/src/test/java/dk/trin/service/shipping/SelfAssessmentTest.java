package dk.trin.service.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the self-assessment claims must be there. */
class SelfAssessmentTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+(?:Test|IT))`");
    private static final Pattern DRILLS = Pattern.compile("drills? (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*)");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");

    private final String assessment = read(Path.of("../docs/asvs.md"));

    @Test
    void everyRequirementIsAnsweredOnce() {
        List<String> rows = found(ROW, assessment);

        assertThat(rows).hasSize(216).doesNotHaveDuplicates();
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> tests = Stream.of("../rules/src", "../service/src", "../api-spec/src")
                .flatMap(folder -> javaFiles(Path.of(folder)))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());

        assertThat(found(TEST, assessment)).isNotEmpty().allMatch(tests::contains);
    }

    @Test
    void everyDrillThatIsNamedExists() {
        String drills =
                javaFiles(Path.of("src/drills")).map(SelfAssessmentTest::read).collect(Collectors.joining());
        List<String> named = found(DRILLS, assessment).stream()
                .flatMap(names -> found(NAME, names).stream())
                .toList();

        assertThat(named).isNotEmpty().allMatch(name -> drills.contains('"' + name + '"'));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
