/** Danish and English, side by side: every text a person reads has both. */
@NullMarked
package dk.trin.rules.text;

import org.jspecify.annotations.NullMarked;
