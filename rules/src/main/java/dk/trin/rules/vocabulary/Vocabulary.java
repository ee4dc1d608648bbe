package dk.trin.rules.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every factor, value and output that all rule sets share. Immutable; codes are never reused. */
public final class Vocabulary {
    private final List<Group> groups;
    private final List<Factor> factors;
    private final List<Output> outputs;
    private final Map<String, Factor> factorsByCode;
    private final Map<String, Output> outputsByCode;

    Vocabulary(List<Group> groups, List<Factor> factors, List<Output> outputs) {
        this.groups = List.copyOf(groups);
        this.factors = List.copyOf(factors);
        this.outputs = List.copyOf(outputs);
        this.factorsByCode = byCode(factors);
        this.outputsByCode = byCode(outputs);
    }

    /** A code there twice is reported by the rules of the vocabulary; until then the first one stands. */
    private static <T extends Term> Map<String, T> byCode(List<T> terms) {
        return terms.stream()
                .collect(Collectors.toUnmodifiableMap(Term::code, Function.identity(), (first, second) -> first));
    }

    public List<Group> groups() {
        return groups;
    }

    /** In the order of the conversation; every list of factors in an answer follows it. */
    public List<Factor> factors() {
        return factors;
    }

    public List<Output> outputs() {
        return outputs;
    }

    public Optional<Factor> factor(String code) {
        return Optional.ofNullable(factorsByCode.get(code));
    }

    public Optional<Output> output(String code) {
        return Optional.ofNullable(outputsByCode.get(code));
    }

    /** The factor or output with this code. */
    public Optional<Term> term(String code) {
        return factor(code).<Term>map(Function.identity()).or(() -> output(code));
    }

    /** An output that the product itself relies on. */
    public Output known(Outputs output) {
        return output(output.code()).orElseThrow(() -> new IllegalStateException("no output " + output.code()));
    }

    public List<String> termCodes() {
        return Stream.<Term>concat(factors.stream(), outputs.stream())
                .map(Term::code)
                .toList();
    }
}
