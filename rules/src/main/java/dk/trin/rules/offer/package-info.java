/** The offer catalogue: what tables can give, and what decisions about it rest on. */
@NullMarked
package dk.trin.rules.offer;

import org.jspecify.annotations.NullMarked;
