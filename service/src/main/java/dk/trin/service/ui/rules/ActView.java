package dk.trin.service.ui.rules;

/**
 * What somebody could do with a version, as a page offers it.
 *
 * @param act its code, {@code roll-back}
 * @param possible whether it can be done now, by who is there
 * @param obstacle why not; empty when it can be done
 */
public record ActView(String act, boolean possible, String obstacle) {}
