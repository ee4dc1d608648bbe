/** What a new version of a rule set would change: for its scenarios, and for a population. */
@NullMarked
package dk.trin.rules.impact;

import org.jspecify.annotations.NullMarked;
