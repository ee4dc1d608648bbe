package dk.trin.service.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Something that went wrong outside the arguments: files that cannot be read or written. Defects show themselves whole. */
final class Failure implements CommandLine.IExecutionExceptionHandler {
    private final Words words;

    Failure(Words words) {
        this.words = words;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof UncheckedIOException unreadable) {
            command.getErr().println(words.say("failure.file", unreadable.getCause().getMessage()));
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        throw failure;
    }
}
