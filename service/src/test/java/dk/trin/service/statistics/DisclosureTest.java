package dk.trin.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    /** The greatest that is rounded to 25, so that no total is only half there. */
    private static final int MOST = 27;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4, 40, 60    | -, -, -
            4, 40, 60, 80 | -, -, 60, 80
            4, 3, 60     | -, -, 60
            0, 40, 60    | -, 40, 60
            5, 7, 8      | 5, 5, 10
            4            | -
            5            | 5
            1, 5         | -, -
            """)
    void countsUnderFiveAreLeftOutAndSoIsWhatWouldTellThem(String counts, String told) {
        assertThat(shown(Disclosure.of(numbered(counts)), counts.split(",").length))
                .isEqualTo(told);
    }

    private static Map<String, Integer> numbered(String counts) {
        Map<String, Integer> numbered = new LinkedHashMap<>();
        for (String count : counts.split(",")) {
            numbered.put(String.valueOf(numbered.size()), Integer.valueOf(count.strip()));
        }
        return numbered;
    }

    private static String shown(Map<String, Integer> told, int size) {
        List<String> parts = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            Integer count = told.get(String.valueOf(index));
            parts.add(count == null ? "-" : count.toString());
        }
        return String.join(", ", parts);
    }

    /** Of every small count there are at least two that would be told in the same way, total included. */
    @Test
    void noSmallCountFollowsFromWhatIsToldAndTheTotal() {
        assertThat(alike().values()).hasSizeGreaterThan(20).noneMatch(DisclosureTest::tellsASmallCount);
    }

    /** All tables of three counts with a total up to a bound, by what is told of them. */
    private static Map<List<Object>, List<List<Integer>>> alike() {
        Map<List<Object>, List<List<Integer>>> alike = new LinkedHashMap<>();
        for (int a = 0; a <= MOST; a++) {
            for (int b = 0; a + b <= MOST; b++) {
                for (int c = 0; a + b + c <= MOST; c++) {
                    Map<String, Integer> told = Disclosure.of(numbered(a + "," + b + "," + c));
                    alike.computeIfAbsent(List.of(told, Disclosure.rounded(a + b + c)), each -> new ArrayList<>())
                            .add(List.of(a, b, c));
                }
            }
        }
        return alike;
    }

    private static boolean tellsASmallCount(List<List<Integer>> tables) {
        return IntStream.range(0, 3).anyMatch(place -> {
            List<Integer> possible =
                    tables.stream().map(table -> table.get(place)).distinct().toList();
            return possible.size() == 1 && possible.get(0) > 0 && possible.get(0) < 5;
        });
    }
}
