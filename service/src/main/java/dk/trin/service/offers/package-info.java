/** Searching the offers of a rule set's catalogue, and what is local about them. */
@NullMarked
package dk.trin.service.offers;

import org.jspecify.annotations.NullMarked;
