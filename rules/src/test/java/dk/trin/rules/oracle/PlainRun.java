package dk.trin.rules.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.assessment.Conclusions.Conclusion;
import dk.trin.rules.oracle.PlainDrools.Stage;
import dk.trin.rules.oracle.SheetSession.Fired;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Citizens run through the sheets by plain Drools, with hit policies and chaining by hand. Not thread-safe. */
final class PlainRun {
    private final Vocabulary vocabulary;
    private final List<Stage> stages;
    private final List<SheetSession> sessions;

    PlainRun(Vocabulary vocabulary, List<Stage> stages) {
        this.vocabulary = vocabulary;
        this.stages = stages;
        this.sessions =
                stages.stream().map(stage -> new SheetSession(stage.base())).toList();
    }

    /** What one table makes of a citizen. */
    record Verdict(Set<String> rows, Set<Conclusion> conclusions) {}

    /** The verdict of every table, by its name. */
    Map<String, Verdict> verdicts(Assessment citizen) {
        Map<String, Verdict> verdicts = new HashMap<>();
        Assessment levelled = citizen;
        for (int stage = 0; stage < stages.size(); stage++) {
            var fired = sessions.get(stage).match(levelled).stream().collect(groupingBy(Fired::inPackage));
            for (SheetSource sheet : stages.get(stage).sheets()) {
                Verdict verdict = verdict(sheet, fired.getOrDefault(sheet.ownPackage(), List.of()));
                verdicts.put(sheet.table(), verdict);
                levelled = concluding(levelled, verdict);
            }
        }
        return verdicts;
    }

    private Verdict verdict(SheetSource sheet, List<Fired> fired) {
        Map<String, Conclusion> byRow = fired.stream().collect(toMap(Fired::row, Fired::conclusion));
        List<Conclusion> fromTheTop =
                sheet.rows().stream().filter(byRow::containsKey).map(byRow::get).toList();
        return new Verdict(byRow.keySet(), ByHand.settle(sheet.policy(), fromTheTop, this::need));
    }

    /** Hands a level on to the stages that follow. */
    private Assessment concluding(Assessment citizen, Verdict verdict) {
        Assessment levelled = citizen;
        for (Conclusion conclusion : verdict.conclusions()) {
            if (output(conclusion).filter(output -> output.kind().hasOneValue()).isPresent()) {
                levelled = levelled.concluding(conclusion.of(), conclusion.value());
            }
        }
        return levelled;
    }

    private int need(Conclusion conclusion) {
        return output(conclusion)
                .flatMap(output -> output.labelled(conclusion.value()))
                .orElseThrow()
                .position();
    }

    /** The output that is concluded; none for offers. */
    private Optional<Output> output(Conclusion conclusion) {
        return vocabulary.output(conclusion.of());
    }
}
