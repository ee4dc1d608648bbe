/** What differs between two versions of a rule set, cell by cell. */
@NullMarked
package dk.trin.rules.diff;

import org.jspecify.annotations.NullMarked;
