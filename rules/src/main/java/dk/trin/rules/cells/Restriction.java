package dk.trin.rules.cells;

/**
 * A condition on one axis.
 *
 * @param axis the axis' place in the grid
 * @param accepted the cells that meet the condition
 */
public record Restriction(int axis, long accepted) {}
