package dk.trin.service.cli;

import dk.trin.rules.check.CheckReport;
import dk.trin.rules.check.Checks;
import dk.trin.rules.check.Finding;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.workbook.WorkbookWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every check of a rule set; what the CI of a rule repository runs. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.rules}", descriptionKey = "rules")
    private String rules = "";

    @Option(names = "--since", paramLabel = "${bundle:label.rules}", descriptionKey = "since")
    private Optional<String> since = Optional.empty();

    @Option(names = "--remarks", paramLabel = "${bundle:label.workbook}", descriptionKey = "remarks")
    private Optional<Path> remarks = Optional.empty();

    @Override
    public Integer call() {
        RuleSetArgument reader = new RuleSetArgument(terminal);
        Optional<RuleSet> previous = since.map(reader::read);
        CheckReport report = Checks.of(reader.reading(rules), previous);
        if (terminal.isJson()) {
            terminal.json(CheckJson.of(report, terminal.language()));
        } else {
            report.findings().forEach(this::print);
            terminal.print(terminal.say(
                    "check.sum",
                    report.of(Severity.ERROR).size(),
                    report.of(Severity.WARNING).size(),
                    report.of(Severity.NOTE).size()));
        }
        remarks.ifPresent(file -> OutputFiles.write(file, remarked(reader, report)));
        return report.isClear() ? ExitCode.FINE : ExitCode.LOOK;
    }

    /** The author's own sheets, with the findings where they belong. */
    private byte[] remarked(RuleSetArgument reader, CheckReport report) {
        return new WorkbookWriter(reader.vocabulary(), terminal.language())
                .write(reader.workbook(rules), FindingRemarks.of(report));
    }

    private void print(Finding finding) {
        String sign = switch (finding.severity()) {
            case ERROR -> "✗";
            case WARNING -> finding.isOpen() ? "!" : "·";
            case NOTE -> "·";
        };
        String severity = finding.severity().label().in(terminal.language()) + " ("
                + finding.code().code() + ")";
        terminal.print(sign + " " + severity + " " + finding.in(terminal.language()));
        finding.acknowledgement()
                .ifPresent(reason -> terminal.print("  " + terminal.say("check.acknowledged", reason)));
    }
}
