package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.table.DecisionTable;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever opens the workbook with plain Drools gets the rules of the CSV sheets. */
class PlainDroolsTest {
    static List<RuleSet> ruleSets() {
        return Shipped.ruleSets();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void droolsReadsTheSameRulesFromTheWorkbookAsFromTheCsv(RuleSet ruleSet) {
        byte[] file = Workbooks.shipped(ruleSet.id());
        for (DecisionTable table : ruleSet.tables()) {
            byte[] csv = Content.shipped()
                    .read(ruleSet.id() + "/" + table.sheet() + ".csv")
                    .orElseThrow();
            assertThat(new SpreadsheetCompiler().compile(new ByteArrayInputStream(file), table.sheet()))
                    .as(table.sheet())
                    .isEqualTo(new SpreadsheetCompiler().compile(new ByteArrayInputStream(csv), InputType.CSV));
        }
    }
}
