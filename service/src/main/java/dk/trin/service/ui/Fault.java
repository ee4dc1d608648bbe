package dk.trin.service.ui;

/**
 * Something that must be mended before a form can be taken.
 *
 * @param field the id of the field to mend it in
 * @param text what to do, for the reader
 */
public record Fault(String field, String text) {}
