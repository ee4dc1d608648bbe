/** The pages in a real Chromium, on a running Trin. */
@NullMarked
package dk.trin.service.browser;

import org.jspecify.annotations.NullMarked;
