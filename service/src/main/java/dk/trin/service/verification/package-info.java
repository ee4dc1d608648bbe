/** Proof that the log is as it was written. */
@NullMarked
package dk.trin.service.verification;

import org.jspecify.annotations.NullMarked;
