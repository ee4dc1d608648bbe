package dk.trin.service.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A command that has run: its exit code and what it wrote. */
record Ran(int code, String out, String err) {
    static Ran trin(String... arguments) {
        return reading("", arguments);
    }

    /** With this on standard input. */
    static Ran reading(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        int code = CommandLineTrin.run(streams, arguments);
        return new Ran(code, out.toString(), err.toString());
    }
}
