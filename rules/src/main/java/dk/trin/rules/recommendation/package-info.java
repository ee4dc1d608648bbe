/** The recommendation: the parts that the tables conclude, put together. */
@NullMarked
package dk.trin.rules.recommendation;

import org.jspecify.annotations.NullMarked;
