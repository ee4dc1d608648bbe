package dk.trin.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.trin.rules.Shipped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a rule author does wrong in the first hour. */
class FirstMistakesTest {
    @Test
    void aDeletedRowLeavesAGapThatTheSameRowWouldClose() {
        Edit edit = Edit.lines("follow-up.drl", sheet -> sheet.lines().remove(sheet.row("F6")));
        assertThat(findings(edit))
                .singleElement()
                .matches(finding -> finding.code() == FindingCode.GAP)
                .extracting(Finding::suggestions)
                .isEqualTo(List.of("", "individuelt koordineret forløb"));
    }

    @Test
    void aRowCopiedWithItsIdIsRefused() {
        Edit edit = Edit.lines("follow-up.drl", sheet -> sheet.lines().add(new ArrayList<>(sheet.row("F6"))));
        assertThat(findings(edit))
                .extracting(Finding::code, finding -> finding.place().toString())
                .containsExactly(tuple(FindingCode.STRUCTURE, "follow-up.drl!A19"));
    }

    @Test
    void aRowAfterAnEmptyRowIsRefused() {
        Edit edit = Edit.lines(
                "follow-up.drl",
                sheet -> sheet.lines().add(sheet.lines().indexOf(sheet.row("F6")), new ArrayList<>(List.of(""))));
        assertThat(codes(edit)).containsExactly(FindingCode.STRUCTURE);
    }

    @Test
    void swappedCellsAreRefused() {
        Edit edit = Edit.lines("clinical-complexity.drl", sheet -> {
            int severity = sheet.column("Sværhedsgrad");
            Collections.swap(sheet.row("K1"), severity, severity + 1);
        });
        assertThat(codes(edit)).containsExactly(FindingCode.STRUCTURE);
    }

    private static List<FindingCode> codes(Edit edit) {
        return findings(edit).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(Edit edit) {
        return Checks.of(edit.reading(), Optional.of(Shipped.standard())).findings().stream()
                .filter(Finding::isOpen)
                .toList();
    }
}
