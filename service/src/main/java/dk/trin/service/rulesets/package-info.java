/** Reading the rule sets: their versions, decision tables and rows. */
@NullMarked
package dk.trin.service.rulesets;

import org.jspecify.annotations.NullMarked;
