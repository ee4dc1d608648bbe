package dk.trin.service.cli;

import dk.trin.rules.workbook.Workbook;
import dk.trin.rules.workbook.WorkbookWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a rule set as a workbook for Excel. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.rules}", descriptionKey = "rules")
    private String rules = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.workbook}", descriptionKey = "export.to")
    private Path to = Path.of("");

    @Option(names = "--force", descriptionKey = "force")
    private boolean force = false;

    @Override
    public Integer call() {
        if (!to.toString().endsWith(".xlsx")) {
            throw terminal.unusable("export.name", to);
        }
        if (Files.exists(to) && !force) {
            throw terminal.unusable("export.exists", to);
        }
        RuleSetArgument reader = new RuleSetArgument(terminal);
        Workbook workbook = reader.workbook(rules);
        OutputFiles.write(to, new WorkbookWriter(reader.vocabulary(), terminal.language()).write(workbook));
        terminal.print(terminal.say("export.done", to, workbook.sheets().size()));
        return ExitCode.FINE;
    }
}
