package dk.trin.service.ui.rules;

/**
 * One comment on a version.
 *
 * @param place {@code intensity.drl!C9}; empty for the version as a whole
 */
public record RemarkLine(String place, String words, String actor, String at) {}
