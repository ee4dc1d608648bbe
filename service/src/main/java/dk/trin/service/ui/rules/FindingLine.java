package dk.trin.service.ui.rules;

import java.util.List;

/**
 * One thing that the checks found, as pages show it.
 *
 * @param key by which it is found again after other edits
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param kind the code of what it is, {@code masked-row}
 * @param sheet what a reader calls the sheet
 * @param cell the cell or the row as Excel names it, in words; empty for the sheet as a whole
 * @param href the address of that place
 * @param suggestions what could stand there instead
 * @param example what is said of the made-up citizens who show it; empty where there are none
 * @param citizens how many they are
 * @param reason why a warning may stand; empty while nobody has said so
 * @param by who said so and when; empty when it is said in the sheet itself, or not at all
 * @param open whether it stands in the way of submitting
 */
public record FindingLine(
        String key,
        String severity,
        String kind,
        String sheet,
        String cell,
        String href,
        String message,
        List<String> suggestions,
        String example,
        int citizens,
        String reason,
        String by,
        boolean open) {
    public FindingLine {
        suggestions = List.copyOf(suggestions);
    }
}
