package dk.trin.service.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.recommendation.BatchLines.Line;
import dk.trin.service.web.BodyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\n\nb\n", "a\r\n \r\nb\r\n", "a\n\t\nb\n\n\n"})
    void emptyLinesAreCountedAndPassedOver(String text) throws IOException {
        List<Line> lines = read(text);

        assertThat(lines).extracting(Line::number).containsExactly(1L, 3L);
        assertThat(lines)
                .extracting(line -> new String(line.bytes(), StandardCharsets.UTF_8).strip())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n \n"})
    void nothingIsNoLine(String text) throws IOException {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void ofALineThatIsTooLongNoMoreIsKeptThanShowsThatItIs() throws IOException {
        List<Line> lines = read("a".repeat(5 * BodyReader.MOST_BYTES) + "\nb");

        assertThat(lines).extracting(line -> line.bytes().length).containsExactly(BodyReader.MOST_BYTES + 1, 1);
    }

    @Test
    void aFewAreGivenAtATime() throws IOException {
        BatchLines lines =
                new BatchLines(new ByteArrayInputStream("x\n".repeat(100).getBytes(StandardCharsets.UTF_8)));

        assertThat(lines.next()).hasSizeBetween(1, 50);
    }

    private static List<Line> read(String text) throws IOException {
        BatchLines lines = new BatchLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        List<Line> all = new ArrayList<>();
        for (List<Line> next = lines.next(); !next.isEmpty(); next = lines.next()) {
            all.addAll(next);
        }
        return all;
    }
}
