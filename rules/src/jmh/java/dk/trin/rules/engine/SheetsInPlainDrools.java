package dk.trin.rules.engine;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.assessment.Conclusions;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.HitPolicy;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** A rule set as anyone could run it: the sheets compiled by Drools, one session a table, levels handed on by the caller. */
final class SheetsInPlainDrools {
    private final List<Sheet> sheets = new ArrayList<>();

    private record Sheet(DecisionTable table, KieSession session) {}

    SheetsInPlainDrools(RuleSet ruleSet) {
        ruleSet.tables().stream()
                .sorted(Comparator.comparing(table -> ruleSet.stages().get(table.name())))
                .forEach(table -> sheets.add(new Sheet(table, session(ruleSet.id(), table))));
    }

    int evaluate(Assessment assessment) {
        Assessment known = assessment;
        int concluded = 0;
        for (Sheet sheet : sheets) {
            Conclusions conclusions = new Conclusions();
            sheet.session().setGlobal("conclusions", conclusions);
            FactHandle fact = sheet.session().insert(known);
            sheet.session().fireAllRules();
            sheet.session().delete(fact);
            concluded += conclusions.all().size();
            known = withLevel(known, sheet.table(), conclusions);
        }
        return concluded;
    }

    /** A row without conditions fires once in a session only, so the last row's conclusion stands in when no other fired. */
    private static Assessment withLevel(Assessment known, DecisionTable table, Conclusions conclusions) {
        if (!(table.target() instanceof Target.OfOutput of) || table.hitPolicy() == HitPolicy.COLLECT) {
            return known;
        }
        Conclusion.Concludes last =
                (Conclusion.Concludes) table.rows().get(table.rows().size() - 1).conclusion();
        String label = conclusions.all().stream()
                .map(conclusion -> of.output().labelled(conclusion.value()).orElseThrow())
                .max(Comparator.comparingInt(Value::position))
                .orElse(last.value())
                .label()
                .danish();
        return known.concluding(of.output().code(), label);
    }

    private static KieSession session(String ruleSet, DecisionTable table) {
        String place = "/content/" + ruleSet + "/" + table.sheet() + ".csv";
        try (InputStream sheet = SheetsInPlainDrools.class.getResourceAsStream(place)) {
            String rules = new SpreadsheetCompiler().compile(sheet, InputType.CSV);
            KieServices services = KieServices.get();
            ReleaseId id = services.newReleaseId("dk.trin.benchmark", table.name(), "1");
            KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
            files.write("src/main/resources/" + table.name() + ".drl", rules);
            services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            return services.newKieContainer(id).newKieBase(null).newKieSession();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
