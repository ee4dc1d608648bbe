/** How the recommendations fare: counts of groups that are large enough to tell about. */
@NullMarked
package dk.trin.service.statistics;

import org.jspecify.annotations.NullMarked;
