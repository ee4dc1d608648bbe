package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LosslessTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();

    static List<RuleSet> ruleSets() {
        return Shipped.ruleSets();
    }

    @AfterEach
    void restoreTheHost() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void aWorkbookComesBackWithTheSameContentHash(RuleSet ruleSet) {
        Workbook read = Workbooks.read(Workbooks.shipped(ruleSet.id()));
        assertThat(RuleSetLoader.load(read, ruleSet.id(), Shipped.vocabulary())
                        .orDefect()
                        .hash())
                .isEqualTo(ruleSet.hash());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void everySheetComesBackByteForByteAsCsv(RuleSet ruleSet) {
        Workbook read = Workbooks.read(Workbooks.shipped(ruleSet.id()));
        assertThat(read.problems()).isEmpty();
        read.csv()
                .forEach((name, csv) -> assertThat(csv)
                        .as(name)
                        .isEqualTo(Content.shipped()
                                .read(ruleSet.id() + "/" + name)
                                .orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void sheetsAreWrittenAsTheCsvTheyWereReadFrom(RuleSet ruleSet) {
        Workbooks.gathered(ruleSet.id())
                .csv()
                .forEach((name, csv) -> assertThat(csv)
                        .as(name)
                        .isEqualTo(Content.shipped()
                                .read(ruleSet.id() + "/" + name)
                                .orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"da-DK, UTC", "tr-TR, Pacific/Kiritimati", "ar-EG, Europe/Copenhagen", "th-TH-u-ca-buddhist, UTC"})
    void theHostMakesNoDifferenceToTheFileOrToWhatIsReadFromIt(String language, String zone) {
        byte[] before = Workbooks.shipped("ballerup");
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        byte[] file = new WorkbookWriter(Shipped.vocabulary(), Language.DANISH).write(Workbooks.gathered("ballerup"));
        assertThat(Arrays.equals(file, before)).isTrue();
        assertThat(Workbooks.read(file)).isEqualTo(Workbooks.read(before));
    }

    @Test
    void theFileOfTheLargestShippedSetIsFarFromTheLimits() {
        byte[] file = Workbooks.shipped("standard");
        assertThat(file.length).isLessThan(Archive.MOST_PACKED / 4);
    }

    @Test
    void theSameSheetsComeFromEitherPlace() {
        Workbook read = Workbooks.read(Workbooks.shipped("standard"));
        Problems problems = new Problems();
        Sheet csv = new CsvSheets(Content.shipped())
                .read("standard/intensity.drl", problems)
                .orElseThrow();
        Sheet xlsx = read.read("standard/intensity.drl", problems).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(Workbooks.trimmed(xlsx)).isEqualTo(Workbooks.trimmed(csv));
    }
}
