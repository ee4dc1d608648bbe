package dk.trin.service.cli;

import dk.trin.rules.text.Messages;
import dk.trin.service.log.Head;
import dk.trin.service.log.HeadsJson;
import dk.trin.service.log.OfflineLog;
import dk.trin.service.log.Verification;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifies every chain of the log, as the API does. */
@Command(name = "verify-log")
final class VerifyLogCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final LogOptions options = new LogOptions();

    @Option(names = "--heads", paramLabel = "${bundle:label.file}", descriptionKey = "log.heads")
    private List<Path> heads = List.of();

    @Override
    public Integer call() {
        List<Head> known = heads.stream().flatMap(file -> heads(file).stream()).toList();
        try (OfflineLog log = options.open(terminal)) {
            Verification verified = log.verify(known);
            if (terminal.isJson()) {
                terminal.json(json(verified));
            } else {
                print(verified);
            }
            return verified.isIntact() ? ExitCode.FINE : ExitCode.LOOK;
        }
    }

    private List<Head> heads(Path file) {
        return HeadsJson.read(InputFiles.read(file)).orElseThrow(() -> terminal.unusable("log.no-heads", file));
    }

    private void print(Verification verified) {
        verified.findings()
                .forEach(
                        finding -> terminal.print("✗ " + terminal.say("log.finding", finding.writer(), text(finding))));
        terminal.print(terminal.say(
                verified.isIntact() ? "log.intact" : "log.changed",
                verified.chains(),
                verified.entries(),
                verified.erased()));
    }

    private Map<String, Object> json(Verification verified) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("intact", verified.isIntact());
        data.put("chains", verified.chains());
        data.put("links", verified.links());
        data.put("entries", verified.entries());
        data.put("erased", verified.erased());
        data.put("findings", verified.findings().stream().map(this::json).toList());
        return data;
    }

    private Map<String, Object> json(Verification.Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("writer", finding.writer());
        data.put("link", finding.link());
        data.put("entry", finding.entry());
        data.put("code", finding.fault().code());
        data.put("text", text(finding));
        return data;
    }

    private String text(Verification.Finding finding) {
        return Messages.in(
                terminal.language(),
                "log.finding." + finding.fault().code(),
                String.valueOf(finding.entry()),
                String.valueOf(finding.last()));
    }
}
