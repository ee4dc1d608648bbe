/** Drills: what happens to running services and databases that are killed, filled, raced and tampered with. */
@NullMarked
package dk.trin.service.drill;

import org.jspecify.annotations.NullMarked;
