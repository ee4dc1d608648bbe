/** Why, what to ask next, what would change it, and why not. */
@NullMarked
package dk.trin.rules.explain;

import org.jspecify.annotations.NullMarked;
