/** The database: which one it is, that it keeps what it has acknowledged, and what all that is stored shares. */
@NullMarked
package dk.trin.service.storage;

import org.jspecify.annotations.NullMarked;
