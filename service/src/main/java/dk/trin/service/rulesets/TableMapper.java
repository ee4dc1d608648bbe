package dk.trin.service.rulesets;

import dk.trin.api.model.RowConclusion;
import dk.trin.api.model.RowCondition;
import dk.trin.api.model.TableRow;
import dk.trin.api.model.TableView;
import dk.trin.rules.explain.WhyNotText;
import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.rules.table.Target;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Term;
import java.util.List;

/**
 * Writes decision tables as the contract shows them, in one language.
 *
 * @param offers the catalogue that the tables give offers from
 */
record TableMapper(Language language, Catalogue offers) {
    private static final String OFFERS = "offers";

    TableView table(DecisionTable table) {
        return new TableView(
                table.name(),
                in(table.title()),
                table.sheet(),
                table.hitPolicy().name(),
                table.reads().stream().map(Term::code).toList(),
                List.of(part(table)),
                table.rows().stream().map(this::row).toList());
    }

    private TableRow row(Row row) {
        return new TableRow(
                row.id(),
                row.line(),
                row.conditions().stream().map(this::condition).toList(),
                conclusions(row.conclusion()),
                in(row.reason()),
                row.source());
    }

    private RowCondition condition(Condition condition) {
        return new RowCondition(
                condition.term().code(),
                in(condition.term().label()),
                condition.operator().code(),
                condition.named(),
                WhyNotText.accepted(condition, language));
    }

    private List<RowConclusion> conclusions(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Concludes concludes) {
            String label = in(concludes.value().label().capitalised());
            return List.of(new RowConclusion(concludes.output().code(), conclusion.code(), label));
        }
        if (conclusion instanceof Conclusion.Gives gives) {
            String label = in(offers.given(gives.offer()).label());
            return List.of(new RowConclusion(OFFERS, gives.offer(), label));
        }
        return List.of();
    }

    /** The part of the recommendation, or the level, that a table is about. */
    static String part(DecisionTable table) {
        return table.target() instanceof Target.OfOutput of ? of.output().code() : OFFERS;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
