package dk.trin.service.cli;

import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes sheets to files. */
final class OutputFiles {
    private static final String CSV = ".csv";
    private static final String TABLE = ".drl" + CSV;

    private OutputFiles() {}

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** One CSV file a sheet. The file of a table that the workbook no longer has goes; other files of the folder are left alone. */
    static void write(Path folder, Workbook workbook) {
        try {
            Files.createDirectories(folder);
            List<String> sheets =
                    workbook.sheets().stream().map(sheet -> sheet.name() + CSV).toList();
            for (Path table : tables(folder)) {
                if (!sheets.contains(table.getFileName().toString())) {
                    Files.delete(table);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        for (Sheet sheet : workbook.sheets()) {
            write(folder.resolve(sheet.name() + CSV), CsvWriter.write(sheet));
        }
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TABLE)).toList();
        }
    }
}
