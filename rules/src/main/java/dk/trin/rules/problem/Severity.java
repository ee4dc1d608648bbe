package dk.trin.rules.problem;

import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.Locale;

/** What something found means for publishing. */
public enum Severity {
    /** It must be put right first. */
    ERROR,
    /** It must be put right, or acknowledged with a reason. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** As outside systems write it, {@code error}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Messages.text("severity." + code());
    }
}
