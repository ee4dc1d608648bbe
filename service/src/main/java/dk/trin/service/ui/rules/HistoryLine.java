package dk.trin.service.ui.rules;

import java.util.List;

/**
 * One line of a history, for people.
 *
 * @param act its code, {@code roll-back}
 * @param version the number of the version it is about
 * @param reason in the words of who gave it; empty where none was asked for
 * @param from when a publication counts, if that is later; empty for all other acts
 * @param cells the edits, each as {@code sheet!cell = text}; empty for all other acts
 */
public record HistoryLine(
        String act, int version, String actor, String at, String reason, String from, List<String> cells) {
    public HistoryLine {
        cells = List.copyOf(cells);
    }
}
