/** What all features share of HTTP: reading bodies strictly, problems, languages, request ids. */
@NullMarked
package dk.trin.service.web;

import org.jspecify.annotations.NullMarked;
