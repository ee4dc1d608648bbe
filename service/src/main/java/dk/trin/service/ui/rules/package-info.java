/** Regler: where rule sets are read, edited, reviewed and put in force. */
@NullMarked
package dk.trin.service.ui.rules;

import org.jspecify.annotations.NullMarked;
