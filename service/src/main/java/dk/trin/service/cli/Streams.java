package dk.trin.service.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/** What a command reads from and writes to. */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {}
