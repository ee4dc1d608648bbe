/** Who may call: users, keys, tokens and sessions, and how the first of them comes to be. */
@NullMarked
package dk.trin.service.access;

import org.jspecify.annotations.NullMarked;
