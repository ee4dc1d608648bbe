package dk.trin.rules.workbook;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What Jazzer calls with ever new bytes ({@code rules/fuzz.sh}): a whole file, one part of a file, or CSV. Nothing may be
 * thrown, and what is read without a problem must come back from CSV as it is.
 */
public final class WorkbookFuzzer {
    private static final List<String> PARTS =
            List.of(Xlsx.SHEET, Xlsx.SHARED, Xlsx.STYLES, Xlsx.BOOK, Xlsx.BOOK_RELS, Xlsx.TYPES, Xlsx.RELS);

    private WorkbookFuzzer() {}

    /** The first byte says what the others are. */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        int kind = Byte.toUnsignedInt(input[0]) - 'a';
        if (kind >= 0 && kind < PARTS.size()) {
            readWorkbook(new Xlsx().stored().part(PARTS.get(kind), rest).zip());
        } else if (kind == PARTS.size()) {
            readCsv(rest);
        } else {
            readWorkbook(rest);
        }
    }

    private static void readWorkbook(byte[] file) {
        if (WorkbookReader.parse(file) instanceof Reading.Done<Workbook> done
                && done.value().problems().isEmpty()) {
            done.value().sheets().forEach(WorkbookFuzzer::requireSame);
        }
    }

    private static void readCsv(byte[] file) {
        Problems problems = new Problems();
        new CsvSheets(path -> Optional.of(file)).read("any/sheet", problems).ifPresent(WorkbookFuzzer::requireSame);
    }

    private static void requireSame(Sheet sheet) {
        Problems problems = new Problems();
        Optional<Sheet> again =
                new CsvSheets(path -> Optional.of(CsvWriter.write(sheet))).read("any/" + sheet.name(), problems);
        if (again.isEmpty() || !Workbooks.trimmed(again.get()).equals(Workbooks.trimmed(sheet))) {
            throw new IllegalStateException("not the same from CSV: " + sheet + " " + problems.all());
        }
    }

    /** Writes the seeds: every shipped workbook, and every kind of part of a small one; beside them what is found is kept. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Files.createDirectories(folder.resolveSibling("corpus"));
        Archive small = Archive.unpack(new Xlsx().zip());
        for (int kind = 0; kind < PARTS.size(); kind++) {
            seed(folder, (char) ('a' + kind), small.part(PARTS.get(kind)), "small");
        }
        for (String ruleSet : List.of("standard", "vordingborg", "esbjerg", "ballerup")) {
            byte[] file = Workbooks.shipped(ruleSet);
            Archive archive = Archive.unpack(file);
            seed(folder, 'z', file, ruleSet);
            seed(folder, 'a', archive.part("xl/worksheets/sheet3.xml"), ruleSet);
            seed(folder, 'c', archive.part(Xlsx.STYLES), ruleSet);
            seed(
                    folder,
                    'h',
                    CsvWriter.write(Workbooks.gathered(ruleSet).sheets().get(1)),
                    ruleSet);
        }
        seed(folder, 'z', new Xlsx().stored().zip(), "small");
    }

    private static void seed(Path folder, char kind, byte[] content, String name) throws IOException {
        byte[] seed = new byte[content.length + 1];
        seed[0] = (byte) kind;
        System.arraycopy(content, 0, seed, 1, content.length);
        Files.write(folder.resolve(name + "-" + kind), seed);
    }
}
