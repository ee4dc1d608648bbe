package dk.trin.rules.engine;

/**
 * Two citizens who differ on one axis only.
 *
 * @param axis its place in the grid
 * @param less the cell of the one
 * @param more the cell of the other
 */
public record Step(int axis, int less, int more) {}
