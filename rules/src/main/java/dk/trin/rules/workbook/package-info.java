/** Rule sets as Excel workbooks: written for authors, read back within fixed bounds, lossless either way. */
@NullMarked
package dk.trin.rules.workbook;

import org.jspecify.annotations.NullMarked;
