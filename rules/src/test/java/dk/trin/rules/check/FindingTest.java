package dk.trin.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.rules.Tiny;
import dk.trin.rules.coverage.TableBoxes;
import dk.trin.rules.coverage.Unsearched;
import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    private static final Path FAULTS = Tiny.resource("/checks/faults");
    private static final Content SOUND = over(Content.folder(Tiny.resource("/checks/sound")), Tiny.content());

    @Test
    void theSheetsWithoutFaultsGiveNoFindings() {
        assertThat(said(SOUND)).isEmpty();
    }

    /** Each folder holds the sheets with one fault, and the findings as an author sees them. */
    @TestFactory
    Stream<DynamicTest> everyFaultIsSaidAsAnAuthorSeesIt() throws IOException {
        List<Path> folders = folders();
        assertThat(folders).hasSizeGreaterThan(10);
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void anErrorTakesNoAcknowledgement() {
        Finding error = Finding.of(FindingCode.GAP, Place.sheet("about"), Text.EMPTY);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> error.acknowledged("Fordi."));
    }

    @Test
    void aCodeIsWrittenAsSheetsWriteIt() {
        assertThat(FindingCode.MASKED_ROW.code()).isEqualTo("masked-row");
    }

    @ParameterizedTest
    @EnumSource(names = {"GAP", "CONFLICT", "MASKED_ROW", "RESPECT", "OFFER_LANGUAGE"})
    void whatDidNotFinishIsSaidWithItsColumnsAndRows(FindingCode check) {
        DecisionTable table = Tiny.ruleSet().tables().get(0);
        Unsearched unsearched = new Unsearched(new TreeSet<>(Set.of(1)), new TreeSet<>(Set.of(0)));
        Finding finding = Unfinished.of(check, table, TableBoxes.of(table), unsearched);
        assertThat(finding.isOpen()).isTrue();
        assertThat(finding.message().danish())
                .isEqualTo(Unfinished.of(check, table).message().danish().split(" blev ")[0]
                        + " blev ikke færdig inden for sit budget. Ikke efterset er kolonnerne Diagnoser i rækkerne K2."
                        + " Del tabellen, eller gør den smallere.");
    }

    private static void check(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        assertThat(expected).isNotEmpty();
        assertThat(said(over(Content.folder(folder), SOUND))).containsExactlyElementsOf(expected);
    }

    private static List<String> said(Content content) {
        Reading<RuleSet> sound = Tiny.read(SOUND);
        return Checks.of(Tiny.read(content), Optional.of(sound.orDefect())).findings().stream()
                .map(finding -> finding.code().code() + " " + finding.in(Language.DANISH))
                .toList();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FAULTS)) {
            return folders.sorted().toList();
        }
    }

    private static Content over(Content changed, Content unchanged) {
        return path -> changed.read(Path.of(path).getFileName().toString()).or(() -> unchanged.read(path));
    }
}
