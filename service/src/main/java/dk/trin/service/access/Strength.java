package dk.trin.service.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How sure an identity provider must be of somebody; nothing is demanded where both are empty.
 *
 * @param acr of these classes one must stand in {@code acr}
 * @param amr all of these methods must stand in {@code amr}, such as {@code mfa}
 */
record Strength(List<String> acr, List<String> amr) {
    Strength {
        acr = List.copyOf(acr);
        amr = List.copyOf(amr);
    }

    /** Whether what the provider says is enough. */
    boolean isReachedBy(Map<String, Object> claims) {
        boolean classed = acr.isEmpty() || values(claims.get("acr")).anyMatch(acr::contains);
        return classed && values(claims.get("amr")).toList().containsAll(amr);
    }

    private static Stream<String> values(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf);
        }
        return Stream.ofNullable(claim).map(String::valueOf);
    }
}
