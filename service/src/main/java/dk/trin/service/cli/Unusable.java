package dk.trin.service.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An argument that cannot be used, said in whole sentences. Ends the command with exit code 2. */
final class Unusable extends ParameterException {
    private static final long serialVersionUID = 1L;

    Unusable(CommandLine command, String sentence) {
        super(command, sentence);
    }
}
