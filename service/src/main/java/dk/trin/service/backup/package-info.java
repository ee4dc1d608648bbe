/** Copies of the embedded database, made while it is in use. */
@NullMarked
package dk.trin.service.backup;

import org.jspecify.annotations.NullMarked;
