package dk.trin.service.rulesets;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.workbook.Workbook;
import dk.trin.rules.workbook.WorkbookReader;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;

/** Takes the sheets of versions from Excel workbooks. */
final class Workbooks {
    static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Workbooks() {}

    /** The sheets of an uploaded workbook; refused with every cell that cannot be taken as it is. */
    static List<Sheet> read(Resource uploaded) {
        Reading<Workbook> reading = WorkbookReader.read(bytes(uploaded));
        if (reading instanceof Reading.Refused<Workbook> refused) {
            throw refusal(refused.problems());
        }
        Workbook workbook = reading.orDefect();
        if (!workbook.problems().isEmpty()) {
            throw refusal(workbook.problems());
        }
        return workbook.sheets();
    }

    private static byte[] bytes(Resource uploaded) {
        try {
            return uploaded.getContentAsByteArray();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static Refusal refusal(List<Problem> problems) {
        return Refusal.invalid(problems.stream()
                .map(problem -> RequestFault.at(
                                problem.place().toString(),
                                FaultCode.UNREADABLE_WORKBOOK,
                                problem.message().in(Languages.current()))
                        .allowing(problem.allowed()))
                .toList());
    }
}
