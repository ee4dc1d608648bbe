package dk.trin.service.ui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to know about one version.
 *
 * @param content empty as long as the sheets cannot be read
 * @param acts what can be done with it, by the code of the act
 */
public record VersionView(
        VersionHeading version,
        Origin origin,
        Optional<Content> content,
        FindingsView findings,
        List<RemarkLine> remarks,
        List<HistoryLine> history,
        Map<String, ActView> acts) {
    public VersionView {
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
        acts = Map.copyOf(acts);
    }

    /**
     * Where it comes from.
     *
     * @param basedOn what it was copied from, {@code standard/1}; empty for what came with the product
     * @param note what is new, in the words of its authors
     */
    public record Origin(String by, String at, String basedOn, String note) {}

    /** What its sheets say. */
    public record Content(
            String purpose, String model, String authority, List<String> sources, TableFlow flow, List<Table> tables) {
        public Content {
            sources = List.copyOf(sources);
            tables = List.copyOf(tables);
        }
    }

    /**
     * One decision table.
     *
     * @param gives what it concludes
     * @param answers which answers about the citizen it reads
     * @param levels what it reads that other tables conclude
     * @param errors how many findings must be mended
     * @param warnings how many warnings want a reason
     */
    public record Table(
            String name,
            String title,
            String gives,
            List<String> answers,
            List<String> levels,
            int rows,
            int errors,
            int warnings) {
        public Table {
            answers = List.copyOf(answers);
            levels = List.copyOf(levels);
        }
    }
}
