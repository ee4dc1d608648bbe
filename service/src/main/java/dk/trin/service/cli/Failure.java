package dk.trin.service.cli;

import dk.trin.rules.engine.UnansweredException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Files that cannot be read or written, and rules with a gap just where they are used. Anything else is a defect, and shows itself whole. */
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
        if (failure instanceof UnansweredException unanswered) {
            command.getErr().println(words.say("failure.no-row", unanswered.table()));
            return ExitCode.LOOK;
        }
        throw failure;
    }
}
