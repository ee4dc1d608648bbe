/** What is wrong with content, and exactly where. */
@NullMarked
package dk.trin.rules.problem;

import org.jspecify.annotations.NullMarked;
