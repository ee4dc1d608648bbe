/** Typed decision tables, read from sheets through a closed set of templates. */
@NullMarked
package dk.trin.rules.table;

import org.jspecify.annotations.NullMarked;
