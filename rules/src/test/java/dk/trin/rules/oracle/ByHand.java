package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.table.HitPolicy;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The hit policies once more, as somebody with a sheet and a ruler would apply them. */
final class ByHand {
    private ByHand() {}

    /**
     * What a table concludes.
     *
     * @param matching the conclusions of the rows that match, from the top
     * @param need how much need a conclusion stands for; asked for HIGHEST only
     */
    static <C> Set<C> settle(HitPolicy policy, List<C> matching, ToIntFunction<C> need) {
        return switch (policy) {
            case COLLECT -> new LinkedHashSet<>(matching);
            case FIRST -> Set.of(matching.get(0));
            case HIGHEST ->
                Set.of(matching.stream().max(Comparator.comparingInt(need)).orElseThrow());
            case UNIQUE -> {
                assertThat(matching).as("conclusions of a UNIQUE table").hasSize(1);
                yield Set.of(matching.get(0));
            }
        };
    }
}
