package dk.trin.service.cli;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.engine.Engine;
import dk.trin.rules.impact.Impact;
import dk.trin.rules.impact.ImpactStudy;
import dk.trin.rules.impact.ImpactText;
import dk.trin.rules.population.Population;
import dk.trin.rules.problem.Nearest;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who would get something else. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(index = "0", paramLabel = "${bundle:label.before}", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.after}", descriptionKey = "after")
    private String after = "";

    @Option(names = "--by", paramLabel = "${bundle:label.factor}", split = ",", descriptionKey = "by")
    private List<String> by = List.of();

    @Option(
            names = "--citizens",
            paramLabel = "${bundle:label.count}",
            defaultValue = "" + Population.SIZE,
            descriptionKey = "citizens")
    private int citizens = Population.SIZE;

    @Option(
            names = "--seed",
            paramLabel = "${bundle:label.number}",
            defaultValue = "" + Population.SEED,
            descriptionKey = "seed")
    private long seed = Population.SEED;

    @Override
    public Integer call() {
        if (citizens < 1 || citizens > 1_000_000) {
            throw terminal.unusable("impact.citizens", "1–1000000");
        }
        RuleSetArgument rules = new RuleSetArgument(terminal);
        RuleSet old = rules.read(before);
        RuleSet now = rules.read(after);
        List<Factor> factors = by.isEmpty() ? ImpactStudy.usualFactors(now) : factors(rules.vocabulary());
        List<Assessment> population = Population.shipped(rules.vocabulary()).citizens(citizens, seed);
        ImpactStudy study = new ImpactStudy(Engine.of(old), Engine.of(now));
        long start = System.nanoTime();
        Impact impact = study.of(population, factors, terminal.progress());
        terminal.note(terminal.say("impact.took", citizens, (System.nanoTime() - start) / NANOS));
        if (terminal.isJson()) {
            terminal.json(ImpactJson.of(impact, terminal.language()));
        } else {
            terminal.print(ImpactText.of(impact, terminal.language()));
        }
        return impact.isEmpty() ? ExitCode.FINE : ExitCode.LOOK;
    }

    private List<Factor> factors(Vocabulary vocabulary) {
        List<String> codes = vocabulary.factors().stream().map(Factor::code).toList();
        return by.stream()
                .map(code -> vocabulary
                        .factor(code)
                        .orElseThrow(() -> terminal.unusable(
                                "impact.factor",
                                code,
                                Nearest.first(code, codes).get(0))))
                .toList();
    }
}
