package dk.trin.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTrinTest {
    @TempDir
    Path temporary;

    private Path workbook = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void writesToAFolderOfItsOwn() {
        workbook = temporary.resolve("esbjerg.xlsx");
        folder = temporary.resolve("a-checkout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "chek", "standard", "--help", "-h"})
    void whatIsNoSettingOfTheServiceIsACommand(String first) {
        assertThat(CommandLineTrin.isMeant(first)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server.port=9090", "--spring.profiles.active=x", "-Dx=y"})
    void settingsStartTheService(String first) {
        assertThat(CommandLineTrin.isMeant(first)).isFalse();
        assertThat(CommandLineTrin.isMeant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "test",
                "diff",
                "impact",
                "export",
                "import",
                "recommend",
                "health",
                "verify-log",
                "export-heads"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        Ran danish = Ran.trin(command, "--help");
        Ran english = Ran.trin(command, "--help", "--english");
        assertThat(danish.code()).isZero();
        assertThat(danish.out()).contains("Brug: trin " + command, "Slutkoder:").doesNotContain("bundle:");
        assertThat(english.out())
                .contains("Usage: trin " + command, "Exit codes:")
                .doesNotContain("bundle:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek standard | Mente du: check",
                "diff standard | Der mangler: <nu>",
                "diff standard nowhere | Der er hverken et regelsæt, en mappe eller en fil, der hedder nowhere.",
                "diff --english standard nowhere | There is no rule set, folder or file called nowhere.",
                "test standard --fast | Kendes ikke: --fast",
                "impact standard standard --by social.networks | Mente du social.network?",
                "impact standard standard --citizens many | Kommandoen kan ikke læses",
                "export standard rules.xls | rules.xls skal ende på .xlsx."
            })
    void wrongUseIsExplained(String arguments, String sentence) {
        Ran ran = Ran.trin(arguments.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(sentence, "--help");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aRuleSetDoesNotDifferFromItself() {
        assertThat(Ran.trin("diff", "standard", "standard")).isEqualTo(new Ran(0, "Ingen forskelle.\n", ""));
    }

    @Test
    void theShippedScenariosGiveWhatIsExpected() {
        Ran ran = Ran.trin("test", "esbjerg");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).matches("(\\d+) af \\1 scenarier giver det ventede.\n");
    }

    @Test
    void aWorkbookComesBackAsTheSheetsItWasMadeFrom() {
        assertThat(Ran.trin("export", "esbjerg", workbook.toString()).code()).isZero();
        assertThat(Ran.trin("import", workbook.toString(), folder.toString()).code())
                .isZero();
        assertThat(Ran.trin("diff", "esbjerg", folder.toString()).out()).isEqualTo("Ingen forskelle.\n");
        assertThat(Ran.trin("diff", "esbjerg", workbook.toString()).out()).isEqualTo("Ingen forskelle.\n");
        assertThat(Ran.trin("export", "esbjerg", workbook.toString()).code())
                .as("an existing file is not written over")
                .isEqualTo(2);
    }

    @Test
    void theFileOfATableThatTheWorkbookDoesNotHaveGoesAndNoOther() throws IOException {
        Ran.trin("export", "esbjerg", workbook.toString());
        Files.createDirectories(folder);
        Path gone = Files.writeString(folder.resolve("gone.drl.csv"), "x");
        Path notes = Files.writeString(folder.resolve("notes.csv"), "x");

        assertThat(Ran.trin("import", workbook.toString(), folder.toString()).code())
                .isZero();
        assertThat(gone).doesNotExist();
        assertThat(notes).exists();
        assertThat(folder.resolve("coordination.drl.csv")).exists();
    }

    @Test
    void anEditIsFoundByDiffTestAndImpact() throws IOException {
        editCoordination();
        Ran diff = Ran.trin("diff", "esbjerg", folder.toString());
        assertThat(diff.code()).isOne();
        assertThat(diff.out()).contains("coordination.drl", "fast kontaktperson → ingen");
        assertThat(Ran.trin("test", folder.toString()).code()).isOne();
        Ran impact = Ran.trin("impact", "esbjerg", folder.toString(), "--citizens", "500");
        assertThat(impact.code()).isOne();
        assertThat(impact.out()).contains("Opdigtede borgere: 500.", "Koordination: fast kontaktperson → ingen");
    }

    @Test
    void machinesReadTheSameAsJson() throws IOException {
        editCoordination();
        JsonNode diff = json("diff", "esbjerg", folder.toString());
        assertThat(diff.at("/sheets/0/rows/0/cells/0/after").asString()).isEqualTo("ingen");
        JsonNode impact = json("impact", "esbjerg", folder.toString(), "--citizens", "500");
        assertThat(impact.path("citizens").asInt()).isEqualTo(500);
        assertThat(impact.path("changed").asInt()).isPositive();
        assertThat(json("test", folder.toString()).findValuesAsString("passed")).contains("false", "true");
    }

    @Test
    void sheetsThatCannotBeReadAreNamedWithTheirCell() throws IOException {
        editCoordination();
        Path sheet = folder.resolve("coordination.drl.csv");
        Files.writeString(sheet, Files.readString(sheet).replace("fast kontaktperson", "kontaktperson"));
        Ran test = Ran.trin("test", folder.toString());
        assertThat(test.code()).isEqualTo(2);
        assertThat(test.err()).contains("coordination.drl!", "”kontaktperson” er ikke en værdi", "kan ikke læses");
        Path remarks = temporary.resolve("remarks.xlsx");
        Ran check = Ran.trin("check", folder.toString(), "--remarks", remarks.toString());
        assertThat(check.code()).as("to a check they are findings").isOne();
        assertThat(check.out()).contains("✗ Fejl (structure) coordination.drl!");
        assertThat(remarks).isNotEmptyFile();
    }

    @Test
    void aRequestIsAnsweredInWordsAndAsTheApiAnswers() {
        String request = "{\"reference\": \"sag-1\", \"assessment\": {}}";
        Ran words = Ran.reading(request, "recommend", "--english");
        assertThat(words.code()).isZero();
        assertThat(words.out()).contains("Status: open", "Clarifying talk", "To talk about next:");
        JsonNode answer = JsonMapper.shared()
                .readTree(Ran.reading(request, "recommend", "-", "--json").out());
        assertThat(answer.path("status").asString()).isEqualTo("open");
        assertThat(answer.path("reference").asString()).isEqualTo("sag-1");
    }

    @Test
    void aRequestIsReadAsStrictlyAsByTheApi() {
        Ran ran = Ran.reading(
                "{\"reference\": \"0101701234\", \"assessment\": {\"clinical\": {\"severity\": \"svær\", \"foo\": 1}}}",
                "recommend");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        "Antal fejl i forespørgslen: 3.",
                        "/reference: Værdien ligner et CPR-nummer.",
                        "/assessment/clinical/severity: Koden kendes ikke. Tilladt: ",
                        "/assessment/clinical/foo: Feltet kendes ikke.")
                .doesNotContain("0101701234");
    }

    @Test
    void aDraftAnswersBeforeItsFirstDay() throws IOException {
        editCoordination();
        Path about = folder.resolve("about.csv");
        Files.writeString(about, Files.readString(about).replaceFirst("valid from,[0-9-]+", "valid from,2099-01-01"));
        Ran ran = Ran.reading("{\"assessment\": {}}", "recommend", "--rules", folder.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void nothingIsColouredOffATerminal() throws IOException {
        editCoordination();
        assertThat(Ran.trin("diff", "esbjerg", folder.toString()).out()).doesNotContain("\u001B");
    }

    /** One cell of one row gives less than before. */
    private void editCoordination() throws IOException {
        Ran.trin("export", "esbjerg", workbook.toString());
        Ran.trin("import", workbook.toString(), folder.toString());
        Path sheet = folder.resolve("coordination.drl.csv");
        String text = Files.readString(sheet);
        String edited = text.replaceFirst("(C6,.*),fast kontaktperson,", "$1,ingen,");
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(sheet, edited);
    }

    private static JsonNode json(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--json";
        return JsonMapper.shared().readTree(Ran.trin(all).out());
    }
}
