/** The page where a professional assesses, sees what it leads to and why, and keeps it. */
@NullMarked
package dk.trin.service.ui.assess;

import org.jspecify.annotations.NullMarked;
