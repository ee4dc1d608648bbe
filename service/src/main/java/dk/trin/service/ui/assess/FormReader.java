package dk.trin.service.ui.assess;

import dk.trin.rules.assessment.Answer;
import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the answers of a form by one vocabulary. What cannot be read is a fault and counts as not assessed. */
final class FormReader {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final Vocabulary vocabulary;
    private final List<FormFault> faults = new ArrayList<>();

    private FormReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What was read, with everything that could not be. */
    record Given(Assessment assessment, List<FormFault> faults) {
        Given {
            faults = List.copyOf(faults);
        }

        /** What is wrong with the answer to a factor. */
        Optional<FormFault> fault(Factor factor) {
            return faults.stream()
                    .filter(fault -> fault.factor().equals(factor))
                    .findFirst();
        }
    }

    /**
     * An answer that cannot be read.
     *
     * @param key of the message that says so
     * @param arguments what the message puts in
     */
    record FormFault(Factor factor, String key, List<Object> arguments) {}

    static Given read(AssessForm form, Vocabulary vocabulary) {
        FormReader reader = new FormReader(vocabulary);
        return new Given(reader.assessment(form), reader.faults);
    }

    private Assessment assessment(AssessForm form) {
        Assessment assessment = Assessment.empty(vocabulary);
        for (Factor factor : vocabulary.factors()) {
            List<String> typed = form.typed(factor);
            Optional<Answer> answer = typed.isEmpty() ? Optional.empty() : answer(factor, typed);
            assessment = answer.isPresent() ? assessment.with(factor, answer.get()) : assessment;
        }
        return assessment;
    }

    private Optional<Answer> answer(Factor factor, List<String> typed) {
        if (factor.kind().isNumber()) {
            return number(factor, typed.get(0));
        }
        List<Value> values =
                typed.stream().flatMap(code -> factor.withCode(code).stream()).toList();
        if (values.size() < typed.size()) {
            return fault(factor, "assess.fault.unknown");
        }
        if (factor.kind() != Kind.SET) {
            return Optional.of(new Answer.Chosen(values.get(0)));
        }
        boolean none = factor.noMember().filter(values::contains).isPresent();
        return none && values.size() > 1
                ? fault(
                        factor,
                        "assess.fault.none-and-others",
                        factor.noMember().orElseThrow())
                : Optional.of(new Answer.Members(values));
    }

    /** A decimal comma is as good as a point. */
    private Optional<Answer> number(Factor factor, String typed) {
        String plain = typed.replace(',', '.');
        Range range = factor.range().orElseThrow();
        if (!NUMBER.matcher(plain).matches()) {
            return fault(factor, "assess.fault.number");
        }
        BigDecimal number = new BigDecimal(plain);
        if (factor.kind() == Kind.INTEGER && number.stripTrailingZeros().scale() > 0) {
            return fault(factor, "assess.fault.whole");
        }
        return range.contains(number)
                ? Optional.of(new Answer.Measured(number))
                : fault(factor, "assess.fault.range", range);
    }

    private Optional<Answer> fault(Factor factor, String key, Object... arguments) {
        faults.add(new FormFault(factor, key, List.of(arguments)));
        return Optional.empty();
    }
}
