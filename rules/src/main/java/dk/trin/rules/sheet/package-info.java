/** Sheets as written: cells with their places, read exactly or refused. */
@NullMarked
package dk.trin.rules.sheet;

import org.jspecify.annotations.NullMarked;
