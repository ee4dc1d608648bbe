package dk.trin.service.ui.rules;

import java.util.List;

/**
 * One thing that keeps a workbook from being taken.
 *
 * @param sheet the tab; empty for the file as a whole
 * @param cell as Excel names it; empty for the tab as a whole
 * @param allowed what could stand there instead
 */
public record UploadProblem(String sheet, String cell, String message, List<String> allowed) {
    public UploadProblem {
        allowed = List.copyOf(allowed);
    }
}
