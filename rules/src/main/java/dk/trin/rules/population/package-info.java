/** Synthetic citizens: a made-up population with documented shares and correlations, the same on every machine. */
@NullMarked
package dk.trin.rules.population;

import org.jspecify.annotations.NullMarked;
