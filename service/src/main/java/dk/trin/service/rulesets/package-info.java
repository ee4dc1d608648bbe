/** The rule sets over HTTP: reading their versions, making new ones, reviewing and publishing them. */
@NullMarked
package dk.trin.service.rulesets;

import org.jspecify.annotations.NullMarked;
