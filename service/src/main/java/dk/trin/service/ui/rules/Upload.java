package dk.trin.service.ui.rules;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.workbook.Workbook;
import dk.trin.rules.workbook.WorkbookReader;
import dk.trin.service.web.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is in a file that somebody sent.
 *
 * @param sheets those of the workbook; none when there is a problem
 * @param problems everything that keeps it from being taken
 */
record Upload(List<Sheet> sheets, List<UploadProblem> problems) {
    private static final int MOST_ALLOWED = 8;

    static Upload read(MultipartFile file) {
        Reading<Workbook> reading = WorkbookReader.read(bytes(file));
        if (reading instanceof Reading.Refused<Workbook> refused) {
            return refused(refused.problems());
        }
        Workbook workbook = reading.orDefect();
        return workbook.problems().isEmpty() ? new Upload(workbook.sheets(), List.of()) : refused(workbook.problems());
    }

    private static Upload refused(List<Problem> problems) {
        return new Upload(
                List.of(),
                problems.stream()
                        .map(problem -> new UploadProblem(
                                problem.place().sheet(),
                                problem.place().cell(),
                                problem.message().in(Languages.current()),
                                problem.allowed().stream().limit(MOST_ALLOWED).toList()))
                        .toList());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
