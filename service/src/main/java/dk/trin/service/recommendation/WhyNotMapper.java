package dk.trin.service.recommendation;

import dk.trin.api.model.FailedCondition;
import dk.trin.api.model.RowReference;
import dk.trin.rules.explain.WhyNot;
import dk.trin.rules.explain.WhyNotText;
import dk.trin.rules.table.Condition;
import dk.trin.rules.table.Row;
import dk.trin.rules.text.Language;
import java.util.List;

/** Writes why an offer is not recommended. */
final class WhyNotMapper {
    private final Language language;

    WhyNotMapper(Language language) {
        this.language = language;
    }

    dk.trin.api.model.WhyNot whyNot(WhyNot whyNot) {
        dk.trin.api.model.WhyNot written = new dk.trin.api.model.WhyNot(
                whyNot.offer().code(),
                whyNot.offer().label().in(language),
                whyNot.standing() == WhyNot.Standing.RECOMMENDED,
                whyNot.standing() == WhyNot.Standing.POSSIBLE,
                failed(whyNot),
                WhyNotText.of(whyNot, language));
        whyNot.table().ifPresent(table -> written.table(table.name()).sheet(table.sheet()));
        whyNot.nearest().map(this::row).ifPresent(written::setNearestRow);
        whyNot.decidedBy().map(this::row).ifPresent(written::setDecidedBy);
        return written;
    }

    private List<FailedCondition> failed(WhyNot whyNot) {
        return whyNot.standing() == WhyNot.Standing.RECOMMENDED
                ? List.of()
                : whyNot.failed().stream().map(this::failed).toList();
    }

    private FailedCondition failed(WhyNot.Failed failed) {
        Condition condition = failed.condition();
        FailedCondition written = new FailedCondition(
                condition.term().code(),
                condition.term().label().in(language),
                condition.accepted(),
                WhyNotText.accepted(condition, language));
        failed.known()
                .ifPresent(known ->
                        written.value(known.value()).valueLabel(known.label().in(language)));
        return written;
    }

    private RowReference row(Row row) {
        return new RowReference(row.id(), row.line(), row.reason().in(language));
    }
}
