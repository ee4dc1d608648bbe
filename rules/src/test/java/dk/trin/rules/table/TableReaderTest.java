package dk.trin.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Tiny;
import dk.trin.rules.sheet.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TableReaderTest {
    private static final Path BROKEN = Tiny.resource("/broken");

    /** Each folder below {@code broken} holds the sheets with one fault, and the problems as an author sees them. */
    @TestFactory
    Stream<DynamicTest> everyFaultIsReportedWithItsCell() throws IOException {
        List<Path> folders = folders();
        assertThat(folders).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void theSheetsWithoutFaultsAreRead() {
        assertThat(Tiny.problems(Tiny.read(Tiny.content()))).isEmpty();
    }

    @Test
    void emptyCellsAfterTheLastColumnAreNoFault() {
        String padded = Tiny.sheet("care/complexity.drl.csv").replaceAll("(?m)$", ",,-");
        assertThat(Tiny.problems(Tiny.read(Tiny.content(Map.of("care/complexity.drl.csv", padded)))))
                .isEmpty();
    }

    private static void check(Path folder) throws IOException {
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        assertThat(expected).isNotEmpty();
        assertThat(Tiny.problems(Tiny.read(changedBy(folder)))).containsExactlyElementsOf(expected);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.sorted().toList();
        }
    }

    private static Content changedBy(Path folder) {
        Content changed = Content.folder(folder);
        return path -> changed.read(Path.of(path).getFileName().toString())
                .or(() -> Tiny.content().read(path));
    }
}
