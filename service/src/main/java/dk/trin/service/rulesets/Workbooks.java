package dk.trin.service.rulesets;

import dk.trin.rules.check.Finding;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.workbook.Remark;
import dk.trin.rules.workbook.Workbook;
import dk.trin.rules.workbook.WorkbookReader;
import dk.trin.rules.workbook.WorkbookWriter;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionContent;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Exchanges the sheets of versions as Excel workbooks. */
@Component
final class Workbooks {
    static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Register register;
    private final Review review;

    Workbooks(Register register, Review review) {
        this.register = register;
        this.review = review;
    }

    /** The workbook of a version, with a remark on every cell that has a finding. */
    byte[] write(Version version) {
        VersionContent content = register.content(version);
        List<Remark> remarks = review.findings(version).stream()
                .map(reviewed -> remark(reviewed.finding()))
                .toList();
        return new WorkbookWriter(content.vocabulary(), Languages.current())
                .write(new Workbook(content.sheets()), remarks);
    }

    private static Remark remark(Finding finding) {
        return new Remark(finding.severity(), finding.place(), finding.message(), finding.suggestions());
    }

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
