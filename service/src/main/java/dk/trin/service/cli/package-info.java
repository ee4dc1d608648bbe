/** Trin on the command line, for those who keep their rules in Git. Nothing here starts Spring. */
@NullMarked
package dk.trin.service.cli;

import org.jspecify.annotations.NullMarked;
