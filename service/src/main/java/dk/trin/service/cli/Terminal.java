package dk.trin.service.cli;

import dk.trin.rules.impact.Progress;
import dk.trin.rules.text.Language;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What every command takes, and how it speaks: plain text, colours on a terminal only, or JSON. */
final class Terminal {
    /** Set by the launcher when standard error is a terminal. */
    private static final boolean SEEN = Boolean.getBoolean("trin.progress");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--lang", paramLabel = "da|en", descriptionKey = "lang", defaultValue = "da")
    private String lang = "da";

    @Option(names = "--english", descriptionKey = "english")
    private boolean english = false;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json = false;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help = false;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Language language() {
        return english || lang.equals("en") ? Language.ENGLISH : Language.DANISH;
    }

    boolean isJson() {
        return json;
    }

    String say(String key, Object... arguments) {
        return new Words(language()).say(key, arguments);
    }

    void usage() {
        command.commandLine().usage(err());
    }

    /** Lines for a reader: headings plain, what is new green, what is gone red, what is changed yellow. */
    void print(List<String> lines) {
        lines.forEach(line -> out().println(coloured(line)));
    }

    void print(String line) {
        print(List.of(line));
    }

    /** Data for machines: maps, lists, texts and numbers. */
    void json(Object data) {
        out().println(JSON.writeValueAsString(data));
    }

    /** Something for the reader that is no result. */
    void note(String line) {
        err().println(line);
    }

    /** What ends a command that cannot be carried out. */
    Unusable unusable(String key, Object... arguments) {
        return new Unusable(command.commandLine(), say(key, arguments));
    }

    /** Shows how far long work has come on standard error, if that is a terminal. */
    Progress progress() {
        if (!SEEN) {
            return Progress.UNSEEN;
        }
        return (done, of) -> {
            err().print("\r" + say("progress", 100 * done / of) + (done == of ? "\r      \r" : ""));
            err().flush();
        };
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }

    private PrintWriter err() {
        return command.commandLine().getErr();
    }

    private static String coloured(String line) {
        String colour = colour(line.strip());
        return colour.isEmpty() || !Ansi.AUTO.enabled() ? line : "\u001B[" + colour + "m" + line + "\u001B[0m";
    }

    private static String colour(String text) {
        return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case '+', '✓' -> "32";
            case '-', '✗' -> "31";
            case '~', '>', '!' -> "33";
            default -> "";
        };
    }
}
