/** The versions of the rule sets that are in use, and how a caller pins one. */
@NullMarked
package dk.trin.service.versions;

import org.jspecify.annotations.NullMarked;
