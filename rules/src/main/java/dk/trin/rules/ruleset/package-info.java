/** A rule set: tables, offer catalogue, scenarios and what they freeze of the vocabulary. */
@NullMarked
package dk.trin.rules.ruleset;

import org.jspecify.annotations.NullMarked;
