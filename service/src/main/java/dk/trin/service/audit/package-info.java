/** What was done to gain access and with it: written once, read by auditors. */
@NullMarked
package dk.trin.service.audit;

import org.jspecify.annotations.NullMarked;
