package dk.trin.service.ui.assess;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.recommendation.Recommendation;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the page is made from, without a server. */
final class Pages {
    private static final ShippedRuleSets SHIPPED = ShippedRuleSets.load();

    private Pages() {}

    static List<RuleSet> ruleSets() {
        return SHIPPED.all();
    }

    static Wording wording(Language language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("dk/trin/service/ui/assess/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(messages, language);
    }

    /** What a rule set recommends for answers written as {@code factor=code}. */
    static Recommendation recommend(String ruleSet, String... answers) {
        Map<String, List<String>> fields = new TreeMap<>();
        for (String answer : answers) {
            String[] both = answer.split("=");
            fields.put(both[0], Arrays.asList(both[1].split(",")));
        }
        Engine engine = Engine.of(SHIPPED.ruleSet(ruleSet));
        return Recommendation.of(engine.evaluate(
                FormReader.read(new AssessForm(fields), engine.ruleSet().vocabulary())
                        .assessment()));
    }
}
