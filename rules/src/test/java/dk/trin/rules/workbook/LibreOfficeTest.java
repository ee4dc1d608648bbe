package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.trin.rules.Shipped;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Sheet;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back after another program has opened and saved the workbook. */
class LibreOfficeTest {
    private static final String PROGRAM = "soffice";

    @Test
    void everyShippedSetIsTheSameAfterLibreOfficeHasSavedIt(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice (soffice) is not on the path: saving by it is not tested here");
        for (RuleSet ruleSet : Shipped.ruleSets()) {
            Files.write(folder.resolve(ruleSet.id() + ".xlsx"), Workbooks.shipped(ruleSet.id()));
        }
        save(folder);
        for (RuleSet ruleSet : Shipped.ruleSets()) {
            byte[] saved = Files.readAllBytes(folder.resolve("saved").resolve(ruleSet.id() + ".xlsx"));
            Workbook workbook = Workbooks.read(saved);
            assertThat(workbook.problems()).as(ruleSet.id()).isEmpty();
            assertThat(csv(workbook)).isEqualTo(csv(Workbooks.gathered(ruleSet.id())));
            assertThat(RuleSetLoader.load(workbook, ruleSet.id(), Shipped.vocabulary())
                            .orDefect()
                            .hash())
                    .isEqualTo(ruleSet.hash());
        }
    }

    private static List<String> csv(Workbook workbook) {
        return workbook.sheets().stream().map(LibreOfficeTest::csv).toList();
    }

    private static String csv(Sheet sheet) {
        return sheet.name() + "\n" + new String(CsvWriter.write(sheet), StandardCharsets.UTF_8);
    }

    private static void save(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("saved").toString()));
        Shipped.ruleSets()
                .forEach(ruleSet ->
                        command.add(folder.resolve(ruleSet.id() + ".xlsx").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        assertThat(ended && process.exitValue() == 0)
                .as(Files.readString(folder.resolve("log")))
                .isTrue();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }
}
