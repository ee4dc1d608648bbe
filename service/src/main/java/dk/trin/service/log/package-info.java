/** The decision log: entries that are durable before anybody is answered, chained so that no change goes unseen. */
@NullMarked
package dk.trin.service.log;

import org.jspecify.annotations.NullMarked;
