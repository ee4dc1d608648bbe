package dk.trin.service.cli;

import dk.trin.service.log.HeadsJson;
import dk.trin.service.log.OfflineLog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the signed heads of the log, to be kept where whoever keeps the log cannot change them. */
@Command(name = "export-heads")
final class ExportHeadsCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final LogOptions options = new LogOptions();

    @Override
    public Integer call() {
        try (OfflineLog log = options.open(terminal)) {
            terminal.json(HeadsJson.of(log.heads()));
            return ExitCode.FINE;
        }
    }
}
