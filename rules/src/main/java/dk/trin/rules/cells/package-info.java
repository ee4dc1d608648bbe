/** The one small set algebra that evaluation, explanation and every check rest on. */
@NullMarked
package dk.trin.rules.cells;

import org.jspecify.annotations.NullMarked;
