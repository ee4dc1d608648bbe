package dk.trin.service.ui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that somebody wants to see before they approve a version or put it in force, on one page.
 *
 * @param note what is new, in the words of the authors
 * @param editors who has a hand in it
 * @param diff empty when there is nothing to compare with, or one of the two cannot be read
 * @param scenarios how many there are
 * @param impact what is known already; empty while nobody has asked
 * @param comparable whether asking for the impact gives an answer
 * @param acts what can be done, by the code of the act
 */
public record ApprovalView(
        VersionHeading version,
        String note,
        List<String> editors,
        Optional<DiffView> diff,
        FindingsView findings,
        int scenarios,
        Optional<ImpactView> impact,
        boolean comparable,
        List<RemarkLine> remarks,
        List<HistoryLine> history,
        Map<String, ActView> acts) {
    public ApprovalView {
        editors = List.copyOf(editors);
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
        acts = Map.copyOf(acts);
    }
}
