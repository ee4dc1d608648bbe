/** The vocabulary as outside systems read it, for building forms. */
@NullMarked
package dk.trin.service.factors;

import org.jspecify.annotations.NullMarked;
