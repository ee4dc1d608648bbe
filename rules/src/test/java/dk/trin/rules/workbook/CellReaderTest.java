package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell is read as, however a program has stored it. */
class CellReaderTest {
    @ParameterizedTest
    @CsvSource({
        "48, '', 48",
        "48.0, '', 48",
        "7.5, '', 7.5",
        "4.3499999999999996, '', 4.35",
        "-0, '', 0",
        "1E2, '', 100",
        "48, 's=\"2\"', 48",
        "7.5, 's=\"5\"', 7.5",
        "7.5, 's=\"99\"', 7.5"
    })
    void aNumberIsReadAsItIsShown(String raw, String attributes, String text) {
        assertThat(textOf(new Xlsx().cell(attributes, "<v>" + raw + "</v>"))).isEqualTo(text);
    }

    @Test
    void textsAreReadHoweverTheyAreStored() {
        assertThat(textOf(new Xlsx().cell("t=\"s\"", "<v>2</v>"))).isEqualTo("en");
        assertThat(textOf(new Xlsx().cell("t=\"str\"", "<v>en</v>"))).isEqualTo("en");
        assertThat(textOf(new Xlsx()
                        .cell("t=\"inlineStr\"", "<is><r><t>e</t></r><rPh><t>x</t></rPh><r><t>n</t></r></is>")))
                .isEqualTo("en");
        assertThat(textOf(new Xlsx().cell("t=\"inlineStr\"", "<is><t>_x005F_x0041_</t></is>")))
                .isEqualTo("_x0041_");
    }

    @ParameterizedTest
    @CsvSource({"';;;', FORMAT_MISMATCH", "'@\" og mere\"', FORMAT_MISMATCH", "'dd-mm-yyyy', ", "'@', ", "'General', "})
    void aFormatThatHidesOrChangesATextIsRefused(String code, ProblemCode expected) {
        Xlsx file = new Xlsx()
                .styles("<numFmt numFmtId=\"164\" formatCode=\"" + code.replace("\"", "&quot;") + "\"/>", 164)
                .cell("s=\"0\" t=\"s\"", "<v>1</v>");
        assertThat(Workbooks.problems(file.zip()))
                .extracting(Problem::code)
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static String textOf(Xlsx file) {
        Workbook workbook = Workbooks.read(file.zip());
        assertThat(workbook.problems()).isEmpty();
        return workbook.sheets().get(0).lines().get(1).cell(2);
    }
}
