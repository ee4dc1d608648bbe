/** Pages for signing in, setting up, one's password and one's keys. */
@NullMarked
package dk.trin.service.ui.access;

import org.jspecify.annotations.NullMarked;
