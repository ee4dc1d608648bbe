package dk.trin.rules.impact;

import dk.trin.rules.table.Target;
import dk.trin.rules.text.Text;

/**
 * How many citizens gain and lose one offer, support or value.
 *
 * @param target the part it belongs to
 * @param code of the offer or value
 */
public record Shift(Target target, String code, Text label, int gained, int lost) {}
