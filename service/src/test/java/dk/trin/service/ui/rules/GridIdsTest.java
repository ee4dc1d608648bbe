package dk.trin.service.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridIdsTest {
    @ParameterizedTest
    @CsvSource({"I1 I2 I10, I11", "S01 S02, S03", "S98 S99, S100", "A2 B7, B8", "none, R1"})
    void theNextIdIsOneMoreThanTheHighest(String ids, String next) {
        assertThat(GridIds.next(List.of(ids.split(" ")))).isEqualTo(next);
    }

    @Test
    void theFirstRowOfAnEmptySheetHasAnIdToo() {
        assertThat(GridIds.next(List.of())).isEqualTo("R1");
    }
}
