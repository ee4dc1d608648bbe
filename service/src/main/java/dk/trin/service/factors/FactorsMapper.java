package dk.trin.service.factors;

import dk.trin.api.model.FactorList;
import dk.trin.api.model.FactorValue;
import dk.trin.api.model.Labelled;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Output;
import dk.trin.rules.vocabulary.OutputKind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Standing;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the vocabulary as the contract shows it, in one language. */
record FactorsMapper(Language language) {
    /** These factors with their groups, and everything that can be concluded. */
    FactorList list(Vocabulary vocabulary, List<Factor> factors) {
        List<String> used = factors.stream().map(Factor::group).distinct().toList();
        return new FactorList(
                vocabulary.groups().stream()
                        .filter(group -> used.contains(group.code()))
                        .map(group -> new Labelled(group.code(), in(group.label())))
                        .toList(),
                factors.stream().map(this::factor).toList(),
                vocabulary.outputs().stream()
                        .filter(output -> output.kind() != OutputKind.CATALOGUE)
                        .map(this::output)
                        .toList());
    }

    private dk.trin.api.model.Factor factor(Factor factor) {
        return new dk.trin.api.model.Factor(
                        factor.code(),
                        factor.group(),
                        in(factor.label()),
                        in(factor.question()),
                        in(factor.help()),
                        kind(factor.kind()),
                        factor.need().name().toLowerCase(Locale.ROOT),
                        factor.source(),
                        factor.values().stream().map(this::value).toList())
                .unit(factor.range().map(range -> in(range.unit())).orElse(null))
                .min(factor.range().map(Range::least).orElse(null))
                .max(factor.range().map(Range::most).orElse(null))
                .fsiii(orAbsent(factor.fsiii()));
    }

    private FactorValue value(Value value) {
        boolean outside = value.standing() == Standing.OUTSIDE;
        boolean exclusive = value.standing() == Standing.EXCLUSIVE;
        return new FactorValue(value.code(), in(value.label()), in(value.help()), outside, exclusive)
                .fsiii(orAbsent(value.fsiii()));
    }

    private dk.trin.api.model.Output output(Output output) {
        List<Labelled> values = output.values().stream()
                .map(value -> new Labelled(value.code(), in(value.label().capitalised())))
                .toList();
        return new dk.trin.api.model.Output(output.code(), in(output.label()), kind(output), values);
    }

    private static String kind(Kind kind) {
        return kind == Kind.DECIMAL ? "number" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Output output) {
        if (output.kind() == OutputKind.SET) {
            return "set";
        }
        return output.isOrdered() ? "ordered" : "nominal";
    }

    private static @Nullable String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
