package dk.trin.rules.engine;

import java.util.Arrays;
import org.drools.core.impl.RuleBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/** A Drools session with the facts it matches. One evaluation uses it at a time; it holds no fact in between. */
final class RuleSession {
    private final KieSession session;
    private final long[] known;
    private final long[] matches;
    private final long[] always;
    private final Stage[] stages;

    /**
     * @param always one bit per row that matches everybody, for which there is no rule
     */
    RuleSession(KieBase base, int axes, long[] always, int stageCount) {
        KieSessionConfiguration configuration = RuleBaseFactory.newKnowledgeSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        this.session = base.newKieSession(configuration, null);
        this.known = new long[axes];
        this.matches = new long[always.length];
        this.always = always;
        this.stages = new Stage[stageCount];
        for (int number = 0; number < stageCount; number++) {
            stages[number] = new Stage(number, known, matches);
        }
    }

    /**
     * Lets every rule match once, so that nothing is left for Drools to lay out later.
     */
    void warmUp() {
        Arrays.fill(known, -1L);
        for (int stage = 0; stage < stages.length; stage++) {
            match(stage);
        }
    }

    /** Begins an evaluation of a citizen of whom this is known. */
    void start(long[] citizen) {
        System.arraycopy(citizen, 0, known, 0, known.length);
        System.arraycopy(always, 0, matches, 0, matches.length);
    }

    /** Lets the rows of one stage match what is known. */
    void match(int stage) {
        FactHandle fact = session.insert(stages[stage]);
        try {
            session.fireAllRules();
        } finally {
            session.delete(fact);
        }
    }

    /** One bit per row that matched, by its number over all tables. */
    long[] matches() {
        return matches;
    }

    /** Tells the stages that follow what a table concluded. */
    void conclude(int axis, long cells) {
        known[axis] = cells;
    }
}
