package dk.trin.service.access;

/**
 * Whether the service only demonstrates itself, so that pages can say so.
 *
 * @param isOn started with {@code --demo}
 */
public record Demonstration(boolean isOn) {}
