package dk.trin.service.ui.assess;

import java.util.List;

/**
 * What another answer would lead to.
 *
 * @param weighty those that change red flags, intensity or coordination
 * @param others those that change offers, supports or follow-up only
 */
record ChangesView(List<Other> weighty, List<Other> others) implements Below {
    ChangesView {
        weighty = List.copyOf(weighty);
        others = List.copyOf(others);
    }

    /**
     * One other answer.
     *
     * @param from the answer as it is
     * @param to the answer as it would be
     * @param set what a button sends to try it
     */
    record Other(String factor, String from, String to, String set, List<Effect> effects) {
        Other {
            effects = List.copyOf(effects);
        }
    }

    /** What would come and go in one part. */
    record Effect(String part, List<String> gone, List<String> come) {
        Effect {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }
}
