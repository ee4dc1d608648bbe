package dk.trin.service.cli;

import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.workbook.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes sheets to files. */
final class OutputFiles {
    private OutputFiles() {}

    static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** One CSV file a sheet; other files of the folder are left alone. */
    static void write(Path folder, Workbook workbook) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        for (Sheet sheet : workbook.sheets()) {
            write(folder.resolve(sheet.name() + ".csv"), CsvWriter.write(sheet));
        }
    }
}
