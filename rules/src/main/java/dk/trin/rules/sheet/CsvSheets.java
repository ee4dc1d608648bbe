package dk.trin.rules.sheet;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads sheets kept as CSV (UTF-8, comma, RFC 4180). Every cell is taken as written or refused with its place. */
public final class CsvSheets implements Sheets {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrim(false)
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Content content;

    public CsvSheets(Content content) {
        this.content = content;
    }

    /** The sheet kept in {@code <path>.csv}. */
    @Override
    public Optional<Sheet> read(String path, Problems problems) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Optional<byte[]> bytes = content.read(path + ".csv");
        if (bytes.isEmpty()) {
            problems.add(ProblemCode.MISSING_SHEET, Place.sheet(name), path + ".csv");
            return Optional.empty();
        }
        int before = problems.count();
        Optional<Sheet> sheet = parse(name, bytes.get(), problems);
        sheet.ifPresent(read -> CellText.check(read, problems));
        return problems.count() == before ? sheet : Optional.empty();
    }

    private static Optional<Sheet> parse(String name, byte[] bytes, Problems problems) {
        try (CSVParser parser = FORMAT.parse(new StringReader(decoded(bytes)))) {
            List<Line> lines = new ArrayList<>();
            for (CSVRecord row : parser) {
                lines.add(new Line(lines.size() + 1, row.toList()));
            }
            return Optional.of(new Sheet(name, lines));
        } catch (CharacterCodingException notUtf8) {
            problems.add(ProblemCode.UNREADABLE_SHEET, Place.sheet(name), "UTF-8");
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(ProblemCode.UNREADABLE_SHEET, Place.sheet(name), "CSV");
        }
        return Optional.empty();
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
