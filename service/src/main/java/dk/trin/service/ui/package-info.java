/** What all pages share: their frame, their language, what they are built from. */
@NullMarked
package dk.trin.service.ui;

import org.jspecify.annotations.NullMarked;
