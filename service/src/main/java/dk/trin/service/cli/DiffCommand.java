package dk.trin.service.cli;

import dk.trin.rules.diff.DiffText;
import dk.trin.rules.diff.RuleSetDiff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What differs between two versions. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "after")
    private String after = "";

    @Override
    public Integer call() {
        RuleSetArgument rules = new RuleSetArgument(terminal);
        RuleSetDiff diff = RuleSetDiff.of(rules.read(before), rules.read(after));
        if (terminal.isJson()) {
            terminal.json(DiffJson.of(diff, terminal.language()));
        } else {
            terminal.print(DiffText.of(diff, terminal.language()));
        }
        return diff.isEmpty() ? ExitCode.FINE : ExitCode.LOOK;
    }
}
