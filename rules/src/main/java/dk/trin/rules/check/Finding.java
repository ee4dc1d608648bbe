package dk.trin.rules.check;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * One thing about a rule set that its author should know.
 *
 * @param place the sheet, and the row or cell
 * @param row the id of the row it is about; empty when it is about a table or a whole sheet
 * @param message what it is and what to do
 * @param suggestions what could stand there instead, the nearest first; for a gap the condition cells of a row that
 *     would close it, in the order of the table's columns; empty when nothing can be suggested
 * @param witness an example, where there is one
 * @param acknowledgement why a warning may stand, in the author's words; empty while nobody has said so
 */
public record Finding(
        FindingCode code,
        Place place,
        String row,
        Text message,
        List<String> suggestions,
        Optional<Witness> witness,
        Optional<String> acknowledgement) {
    public Finding {
        suggestions = List.copyOf(suggestions);
        if (acknowledgement.isPresent() && code.severity() != Severity.WARNING) {
            throw new IllegalArgumentException(code + " cannot be acknowledged");
        }
    }

    /** A finding whose message is the one of a key, with the arguments put in. */
    static Finding of(FindingCode code, Place place, Text message) {
        return new Finding(code, place, "", message, List.of(), Optional.empty(), Optional.empty());
    }

    static Finding of(Problem problem) {
        return new Finding(
                FindingCode.STRUCTURE,
                problem.place(),
                "",
                problem.message(),
                problem.allowed(),
                Optional.empty(),
                Optional.empty());
    }

    Finding about(String rowId) {
        return new Finding(code, place, rowId, message, suggestions, witness, acknowledgement);
    }

    Finding suggesting(List<String> values) {
        return new Finding(code, place, row, message, values, witness, acknowledgement);
    }

    Finding with(Witness example) {
        return new Finding(code, place, row, message, suggestions, Optional.of(example), acknowledgement);
    }

    Finding acknowledged(String reason) {
        return new Finding(code, place, row, message, suggestions, witness, Optional.of(reason));
    }

    public Severity severity() {
        return code.severity();
    }

    /** Whether it stands in the way of publishing. */
    public boolean isOpen() {
        return severity() == Severity.ERROR || severity() == Severity.WARNING && acknowledgement.isEmpty();
    }

    /** Place, message and example in one line. */
    public String in(Language language) {
        String example = witness.map(shown -> " "
                        + Messages.in(language, "check.example", shown.words().in(language)))
                .orElse("");
        String hint = code == FindingCode.STRUCTURE && !suggestions.isEmpty()
                ? " " + Messages.in(language, "problem.allowed", String.join(", ", suggestions))
                : "";
        return place + ": " + message.in(language) + hint + example;
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
