package dk.trin.service.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Files that cannot be read or written. Anything else is a defect, and shows itself whole. */
final class Failure implements CommandLine.IExecutionExceptionHandler {
    private final Words words;

    Failure(Words words) {
        this.words = words;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof UncheckedIOException unreadable) {
            command.getErr()
                    .println(words.say("failure.file", unreadable.getCause().getMessage()));
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        throw failure;
    }
}
