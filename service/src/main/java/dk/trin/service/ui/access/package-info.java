/** Pages for signing in and out, setting up, one's password, keys and sessions. */
@NullMarked
package dk.trin.service.ui.access;

import org.jspecify.annotations.NullMarked;
