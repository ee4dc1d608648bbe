/** Tilbud: the catalogue of offers for whoever meets the citizen. */
@NullMarked
package dk.trin.service.ui.catalogue;

import org.jspecify.annotations.NullMarked;
