/** Trin as a service: the REST API around the rules. */
@NullMarked
package dk.trin.service;

import org.jspecify.annotations.NullMarked;
