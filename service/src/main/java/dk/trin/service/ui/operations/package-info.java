/** Drift: how the service is, who may use it, and proof of what was done. */
@NullMarked
package dk.trin.service.ui.operations;

import org.jspecify.annotations.NullMarked;
