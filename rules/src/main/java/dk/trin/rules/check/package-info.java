/** Proving the tables: everything that is wrong or doubtful about a rule set, with an example citizen where there is one. */
@NullMarked
package dk.trin.rules.check;

import org.jspecify.annotations.NullMarked;
