package dk.trin.service.ui.assess;

import java.util.List;

/**
 * The same answers by two versions, side by side.
 *
 * @param others what the version can be compared with
 * @param other the number of the one it is compared with; 0 before one is chosen
 * @param pairs part by part; empty before one is chosen
 */
record CompareView(List<RulesView.Choice> others, int own, int other, List<Parts.Pair> pairs) implements Below {
    CompareView {
        others = List.copyOf(others);
        pairs = List.copyOf(pairs);
    }

    public boolean same() {
        return pairs.stream().noneMatch(Parts.Pair::differs);
    }
}
