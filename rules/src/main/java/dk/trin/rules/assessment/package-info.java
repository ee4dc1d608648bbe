/** What is known about a citizen; also the classes that the sheets name, for running them with plain Drools. */
@NullMarked
package dk.trin.rules.assessment;

import org.jspecify.annotations.NullMarked;
