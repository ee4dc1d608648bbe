package dk.trin.service.cli;

import dk.trin.rules.diff.DiffText;
import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.workbook.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an edited workbook back into a folder of CSV sheets, and shows what differs from what was there. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.workbook}", descriptionKey = "import.from")
    private String from = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "import.to")
    private Path to = Path.of("");

    @Override
    public Integer call() {
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw terminal.unusable("import.no-folder", to);
        }
        RuleSetArgument reader = new RuleSetArgument(terminal);
        RuleSet now = reader.read(from);
        Workbook workbook = reader.workbook(from);
        Optional<RuleSet> before = before(reader);
        OutputFiles.write(to, workbook);
        terminal.print(terminal.say("import.done", to, workbook.sheets().size()));
        before.ifPresent(old -> terminal.print(DiffText.of(RuleSetDiff.of(old, now), terminal.language())));
        return ExitCode.FINE;
    }

    /** What the folder holds so far; nothing when it is new, or cannot be read. */
    private Optional<RuleSet> before(RuleSetArgument reader) {
        if (!Files.exists(to.resolve("about.csv"))) {
            return Optional.empty();
        }
        Reading<RuleSet> before = reader.reading(to.toAbsolutePath().toString());
        return before instanceof Reading.Done<RuleSet> done ? Optional.of(done.value()) : Optional.empty();
    }
}
