/** One assessment in, one explained recommendation out. */
@NullMarked
package dk.trin.service.recommendation;

import org.jspecify.annotations.NullMarked;
