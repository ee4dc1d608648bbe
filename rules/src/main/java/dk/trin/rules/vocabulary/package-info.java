/** Every factor, value and output, shared by all rule sets. */
@NullMarked
package dk.trin.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
