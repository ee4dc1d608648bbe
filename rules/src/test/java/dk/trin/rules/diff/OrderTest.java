package dk.trin.rules.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    @ParameterizedTest
    @CsvSource({"abcde, ''", "bcdea, a", "eabcd, e", "acbde, b", "adbce, d", "edcba, dcba"})
    void asFewRowsAsCanBeHaveMoved(String after, String moved) {
        assertThat(Order.moved(FIVE, letters(after))).isEqualTo(Set.copyOf(letters(moved)));
    }

    @Test
    void noFewerMovesLeadFromOneOrderToAnother() {
        permutations(FIVE)
                .forEach(after ->
                        assertThat(Order.moved(FIVE, after)).as("%s", after).hasSize(fewest(after)));
    }

    /** By trying all subsets: the most rows that keep their order need not be moved. */
    private static int fewest(List<String> after) {
        int most = 0;
        for (int kept = 0; kept < 1 << after.size(); kept++) {
            int chosen = kept;
            List<String> rows = after.stream()
                    .filter(row -> (chosen & 1 << FIVE.indexOf(row)) != 0)
                    .toList();
            if (rows.equals(rows.stream().sorted().toList())) {
                most = Math.max(most, rows.size());
            }
        }
        return after.size() - most;
    }

    private static List<List<String>> permutations(List<String> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : of) {
            List<String> rest = of.stream().filter(each -> !each.equals(first)).toList();
            for (List<String> permutation : permutations(rest)) {
                List<String> with = new ArrayList<>(List.of(first));
                with.addAll(permutation);
                all.add(with);
            }
        }
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        return all;
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
