package dk.trin.rules.impact;

import dk.trin.rules.table.Conclusion;
import dk.trin.rules.table.Target;
import dk.trin.rules.vocabulary.OutputKind;

/** One part of a recommendation that differs between the versions. */
public record PartChange(Target target, Said before, Said after) {
    public PartChange {
        if (before.equals(after)) {
            throw new IllegalArgumentException(target.code() + " is the same");
        }
    }

    /** How many steps apart the two are, for a part with one value that both versions are certain of; otherwise 0. */
    int steps() {
        return Math.abs(direction());
    }

    /** How many steps it rises; negative when it falls, 0 when that cannot be said. */
    int direction() {
        boolean comparable = target instanceof Target.OfOutput of
                && of.output().kind() == OutputKind.SINGLE
                && before.certain().size() == 1
                && after.certain().size() == 1;
        return comparable ? position(after) - position(before) : 0;
    }

    private static int position(Said said) {
        return ((Conclusion.Concludes) said.certain().get(0)).value().position();
    }
}
