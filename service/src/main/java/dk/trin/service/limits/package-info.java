/** Keeps the service answering: how often one client may ask, how much is done at once, how long a body may take. */
@NullMarked
package dk.trin.service.limits;

import org.jspecify.annotations.NullMarked;
