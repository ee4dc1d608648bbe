package dk.trin.service.cli;

import dk.trin.rules.engine.Evaluation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.service.recommendation.OfflineRequests;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.FaultWords;
import dk.trin.service.web.Refusal;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one request, kept in a file or given on standard input. */
@Command(name = "recommend")
final class RecommendCommand implements Callable<Integer> {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final InputStream in;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", defaultValue = "-", descriptionKey = "request")
    private String file = "-";

    @Option(names = "--rules", paramLabel = "${bundle:label.rules}", descriptionKey = "recommend.rules")
    private Optional<String> rules = Optional.empty();

    RecommendCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        OfflineRequests requests = new OfflineRequests(
                rules.map(this::only).orElseGet(() -> new Versions(ShippedRuleSets.load(), Clock.system(DENMARK))));
        byte[] body = body();
        try {
            if (terminal.isJson()) {
                terminal.print(requests.answer(body, terminal.language()));
            } else {
                Evaluation evaluation = requests.evaluate(body);
                terminal.print(RecommendationText.of(evaluation, terminal.language()));
            }
            return ExitCode.FINE;
        } catch (Refusal refusal) {
            tell(refusal);
            return ExitCode.WRONG;
        }
    }

    /** A draft answers as it would on its first day, though that day has not come. */
    private Versions only(String argument) {
        RuleSetArgument reader = new RuleSetArgument(terminal);
        RuleSet ruleSet = reader.read(argument);
        Clock firstDay =
                Clock.fixed(ruleSet.about().validFrom().atStartOfDay(DENMARK).toInstant(), DENMARK);
        return new Versions(new ShippedRuleSets(reader.vocabulary(), List.of(ruleSet), ruleSet.id()), firstDay);
    }

    private byte[] body() {
        return file.equals("-") ? InputFiles.read(in) : InputFiles.read(Path.of(file));
    }

    private void tell(Refusal refusal) {
        FaultWords words = FaultWords.alone();
        Locale locale = terminal.language().locale();
        terminal.note(words.of(refusal.type(), refusal.faults().size(), locale));
        refusal.faults().forEach(fault -> {
            String allowed = fault.allowed().isEmpty()
                    ? ""
                    : " " + terminal.say("recommend.allowed", String.join(", ", fault.allowed()));
            terminal.note("  " + fault.pointer() + ": " + words.of(fault, locale) + allowed);
        });
    }
}
