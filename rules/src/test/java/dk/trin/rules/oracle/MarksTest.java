package dk.trin.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.sheet.Content;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors mark above a table means nothing to Drools. */
class MarksTest {
    private static final String SHEET =
            new String(Content.shipped().read("standard/intensity.drl.csv").orElseThrow(), StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FairnessException,I16,Aftalt med sygehuset.",
                "FairnessException,Import,java.io.File",
                "FairnessException,Functions,\"void f() {}\"",
                "Acknowledged,overlap I4,Begge giver det samme.",
                "Acknowledged,untested-row,Import",
                "Acknowledged,untested-row,Functions"
            })
    void droolsCompilesTheSameRulesWithAndWithoutThem(String mark) {
        String marked = SHEET.replace("HitPolicy,UNIQUE", mark + "\n" + mark + "\nHitPolicy,UNIQUE");
        assertThat(marked).isNotEqualTo(SHEET);
        assertThat(withoutLineNumbers(compile(marked))).isEqualTo(withoutLineNumbers(compile(SHEET)));
    }

    private static String compile(String csv) {
        return new SpreadsheetCompiler()
                .compile(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
    }

    /** Drools notes in a comment which cells a rule comes from. */
    private static String withoutLineNumbers(String drl) {
        return drl.replaceAll("(?m)^// rule values at .*$", "");
    }
}
