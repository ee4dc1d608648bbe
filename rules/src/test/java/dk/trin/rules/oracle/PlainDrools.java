package dk.trin.rules.oracle;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import java.util.List;
import java.util.stream.IntStream;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** A rule set that is nothing but its sheets, compiled by Drools. Thread-safe. */
final class PlainDrools {
    private final RuleSet ruleSet;
    private final List<SheetSource> sheets;
    private final List<Stage> stages;

    PlainDrools(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.sheets = ruleSet.tables().stream()
                .map(DecisionTable::name)
                .map(table -> SheetSource.read(ruleSet.id(), table))
                .toList();
        KieContainer compiled = compile();
        int last = ruleSet.stages().values().stream().max(Integer::compare).orElseThrow();
        this.stages = IntStream.rangeClosed(0, last)
                .mapToObj(number -> stage(number, compiled))
                .toList();
    }

    /** The sheets that read only what the stages before conclude, and a base of their rules alone. */
    record Stage(List<SheetSource> sheets, KieBase base) {}

    PlainRun newRun() {
        return new PlainRun(ruleSet.vocabulary(), stages);
    }

    private Stage stage(int number, KieContainer compiled) {
        KieBase base = compiled.newKieBase(null);
        List<SheetSource> own = sheets.stream()
                .filter(sheet -> ruleSet.stages().get(sheet.table()) == number)
                .toList();
        sheets.stream()
                .filter(sheet -> !own.contains(sheet))
                .forEach(sheet -> base.removeKiePackage(sheet.ownPackage()));
        return new Stage(own, base);
    }

    private KieContainer compile() {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("dk.trin.oracle", ruleSet.id(), "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        sheets.forEach(sheet -> files.write("src/main/resources/" + sheet.table() + ".drl", sheet.drl()));
        var results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR, Message.Level.WARNING)) {
            throw new IllegalStateException(results.getMessages().toString());
        }
        return services.newKieContainer(id);
    }
}
