package dk.trin.service.log;

/**
 * Something was kept of a recommendation, or all of it was erased, since somebody last looked.
 *
 * @param number in the order in which they were kept
 */
public record Changed(long number, String id) {}
