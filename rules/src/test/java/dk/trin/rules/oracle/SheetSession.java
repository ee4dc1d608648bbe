package dk.trin.rules.oracle;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.assessment.Conclusions;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Plain Drools with the compiled sheets, used for one citizen after the other. Not thread-safe. */
final class SheetSession {
    private final KieSession session;
    private final List<Fired> forEverybody;
    private List<Fired> fired = new ArrayList<>();
    private Conclusions conclusions = new Conclusions();

    SheetSession(KieBase base) {
        session = base.newKieSession();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                var rule = event.getMatch().getRule();
                fired.add(new Fired(rule.getPackageName(), rule.getName(), newest()));
            }
        });
        // A rule without conditions needs no fact; it fires once in the life of a session.
        fire();
        forEverybody = fired;
    }

    /**
     * A rule that fired.
     *
     * @param inPackage the package of its table
     * @param row its name
     */
    record Fired(String inPackage, String row, Conclusions.Conclusion conclusion) {}

    /** Every rule that matches the citizen, in no particular order. */
    List<Fired> match(Assessment citizen) {
        FactHandle fact = session.insert(citizen);
        fire();
        session.delete(fact);
        fired.addAll(forEverybody);
        return fired;
    }

    private void fire() {
        fired = new ArrayList<>();
        conclusions = new Conclusions();
        session.setGlobal("conclusions", conclusions);
        session.fireAllRules();
    }

    /** Each row concludes exactly one thing, so the rule that has just fired concluded the last. */
    private Conclusions.Conclusion newest() {
        List<Conclusions.Conclusion> all = conclusions.all();
        if (all.size() != fired.size() + 1) {
            throw new IllegalStateException("a row concluded nothing, or more than one thing: " + all);
        }
        return all.get(all.size() - 1);
    }
}
