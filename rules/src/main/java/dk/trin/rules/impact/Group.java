package dk.trin.rules.impact;

import dk.trin.rules.text.Text;

/**
 * The citizens who gave one answer.
 *
 * @param changed how many of them get something else
 */
public record Group(Text label, int changed, IntensityMatrix intensity) {
    public int citizens() {
        return intensity.citizens();
    }
}
