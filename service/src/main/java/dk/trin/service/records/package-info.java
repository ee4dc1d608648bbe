/** What is kept: reading it, deciding about it, ending it, computing it again and erasing it. */
@NullMarked
package dk.trin.service.records;

import org.jspecify.annotations.NullMarked;
