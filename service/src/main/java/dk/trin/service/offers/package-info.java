/** Searching the offers of a rule set's catalogue. */
@NullMarked
package dk.trin.service.offers;

import org.jspecify.annotations.NullMarked;
