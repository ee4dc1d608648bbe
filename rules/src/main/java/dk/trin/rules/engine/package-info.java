/** Compiling a rule set for Drools, evaluating it, and narrowing what is still possible. */
@NullMarked
package dk.trin.rules.engine;

import org.jspecify.annotations.NullMarked;
