package dk.trin.rules.problem;

import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.List;

/**
 * One thing that is wrong with content.
 *
 * @param code what kind of problem it is
 * @param place the sheet and cell
 * @param message what is wrong and what to do, in both languages
 * @param allowed what could stand there instead, the nearest first; empty when nothing can be listed
 */
public record Problem(ProblemCode code, Place place, Text message, List<String> allowed) {
    public Problem {
        allowed = List.copyOf(allowed);
    }

    /** A problem whose message is the one of its code, with the arguments put in. */
    public static Problem of(ProblemCode code, Place place, Object... arguments) {
        return new Problem(code, place, Messages.text(code.key(), arguments), List.of());
    }

    public Problem allowing(List<String> values) {
        return new Problem(code, place, message, values);
    }

    /** Place and message in one line, with what is allowed. */
    public String in(Language language) {
        String hint =
                allowed.isEmpty() ? "" : " " + Messages.in(language, "problem.allowed", String.join(", ", allowed));
        return place + ": " + message.in(language) + hint;
    }

    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
