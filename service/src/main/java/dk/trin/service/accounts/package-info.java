/** Users, keys, the first administrator and the audit trail over REST. */
@NullMarked
package dk.trin.service.accounts;

import org.jspecify.annotations.NullMarked;
