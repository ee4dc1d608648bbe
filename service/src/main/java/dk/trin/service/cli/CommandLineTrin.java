package dk.trin.service.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Runs one command and tells by a code how it went: see {@link ExitCode}. */
public final class CommandLineTrin {
    private CommandLineTrin() {}

    /** Whether the arguments are a command rather than settings of the service, which all begin with two dashes. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0
                && (!arguments[0].startsWith("-") || List.of("-h", "--help").contains(arguments[0]));
    }

    /** Runs the command on the process' own input and output and returns the exit code. */
    public static int run(String... arguments) {
        System.setProperty("logback.configurationFile", "dk/trin/service/cli/logback.xml");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(new Streams(System.in, out, err), arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Runs the command on any input and output. */
    static int run(Streams streams, String... arguments) {
        Words words = Words.askedFor(arguments);
        CommandLine commands = new CommandLine(new TrinCommand(), new CommandFactory(streams))
                .setResourceBundle(ResourceBundle.getBundle(
                        "dk.trin.service.cli.help",
                        words.language().locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setOut(streams.out())
                .setErr(streams.err())
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                .setParameterExceptionHandler(new WrongUse(words))
                .setExecutionExceptionHandler(new Failure(words));
        return commands.execute(arguments);
    }

    /** UTF-8 whatever the machine is set to: Danish letters must survive. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
