/** The decision record: what was assessed and concluded, in codes, such that it can be computed again byte for byte. */
@NullMarked
package dk.trin.service.decision;

import org.jspecify.annotations.NullMarked;
