package dk.trin.service.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What stands before a command; alone it shows what there is. */
@Command(
        name = "trin",
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {
            CheckCommand.class,
            TestCommand.class,
            DiffCommand.class,
            ImpactCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            RecommendCommand.class,
            HealthCommand.class,
            VerifyLogCommand.class,
            ExportHeadsCommand.class
        })
final class TrinCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Override
    public Integer call() {
        terminal.usage();
        return ExitCode.WRONG;
    }
}
