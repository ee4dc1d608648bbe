/** The contract, and the page that explains it and lets a reader try it. */
@NullMarked
package dk.trin.service.documentation;

import org.jspecify.annotations.NullMarked;
