/** Opfølgning: how the recommendations fare, in charts and tables. */
@NullMarked
package dk.trin.service.ui.followup;

import org.jspecify.annotations.NullMarked;
