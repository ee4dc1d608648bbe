package dk.trin.rules.assessment;

import dk.trin.rules.sheet.Cell;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;

/** Which answers a factor can have. */
final class Answers {
    private Answers() {}

    /** The answer in its canonical form; one that the factor cannot have is a defect of the caller. */
    static Answer checked(Factor factor, Answer answer) {
        if (!fits(factor, answer)) {
            throw new IllegalArgumentException(factor.code() + " cannot be " + answer);
        }
        return answer instanceof Answer.Members members
                ? new Answer.Members(factor.values().stream()
                        .filter(members.values()::contains)
                        .toList())
                : answer;
    }

    private static boolean fits(Factor factor, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return (factor.kind() == Kind.ORDERED || factor.kind() == Kind.NOMINAL)
                    && factor.values().contains(chosen.value());
        }
        if (answer instanceof Answer.Measured measured) {
            return factor.kind().isNumber()
                    && factor.range().orElseThrow().contains(measured.number())
                    && (factor.kind() == Kind.DECIMAL || Cell.isWhole(measured.number()));
        }
        Answer.Members members = (Answer.Members) answer;
        boolean none = factor.noMember().filter(members.values()::contains).isPresent();
        return factor.kind() == Kind.SET
                && factor.values().containsAll(members.values())
                && (!none || members.values().size() == 1);
    }
}
