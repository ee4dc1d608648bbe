package dk.trin.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Tiny;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyLoaderTest {
    private static final String MODERATE = "clinical.severity,moderate,ordered,moderat,moderate,Hjælp,Help,,test";

    private final Map<String, String> changed = new HashMap<>();

    @Test
    void theTinyVocabularyIsReadAsWritten() {
        Factor severity = Tiny.factor("clinical.severity");
        assertThat(problems()).isEmpty();
        assertThat(severity.position()).isEqualTo(1);
        assertThat(severity.name()).isEqualTo("severity");
        assertThat(severity.danishLabels()).containsExactly("let", "moderat", "svær", "meget svær");
        assertThat(Tiny.factor("clinical.hba1c").range().orElseThrow().unit().danish())
                .isEqualTo("mmol/mol");
    }

    @Test
    void anUnknownKindIsRefusedWithTheNearest() {
        change("factors", "practical,age,integer", "practical,age,intger");
        assertThat(problems())
                .containsExactly(
                        "factors!C7: Koden intger kendes ikke. Tilladt: integer, set, ordered, nominal, decimal.");
    }

    @Test
    void anUnknownGroupIsRefusedWithTheNearest() {
        change("factors", "practical,age,", "practicl,age,");
        assertThat(problems())
                .containsExactly("factors!A7: Koden practicl kendes ikke. Tilladt: practical, clinical, lifestyle.");
    }

    @Test
    void aMissingCellIsNamedByItsHeading() {
        change("factors", "Alder,Age,Hvor gammel?", "Alder,Age,");
        assertThat(problems()).containsExactly("factors!K7: Der mangler noget: question da.");
    }

    @Test
    void aFactorWithoutAnyValueIsRefused() {
        removeLines("values", "lifestyle.wantsCessation,");
        assertThat(problems()).containsExactly("values: Der mangler noget: lifestyle.wantsCessation.");
    }

    @Test
    void aDuplicateCodeIsRefused() {
        change("values", MODERATE, MODERATE.replace(",moderate,ordered", ",mild,ordered"));
        assertThat(problems()).containsExactly("values!B6: ”mild” står der to gange.");
    }

    @Test
    void aFactorOrGroupIsThereOnce() {
        change("factors", "practical,age,integer", "clinical,hba1c,integer");
        change("groups", "lifestyle,", "clinical,");
        assertThat(problems())
                .anyMatch(problem -> problem.endsWith(": ”clinical.hba1c” står der to gange."))
                .anyMatch(problem -> problem.endsWith(": ”clinical” står der to gange."));
    }

    @Test
    void valuesOutsideTheOrderStandLast() {
        change("values", MODERATE, MODERATE.replace(",ordered,", ",outside,"));
        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.contains("clinical.severity: "));
    }

    @Test
    void anOrderedFactorHasNoNominalValue() {
        change("values", MODERATE, MODERATE.replace(",ordered,", ",nominal,"));
        assertThat(problems()).anyMatch(problem -> problem.contains("clinical.severity: moderate"));
    }

    @Test
    void aDuplicateLabelIsRefusedInEitherLanguage() {
        change("values", MODERATE, MODERATE.replace("moderat,moderate", "let,mild"));
        assertThat(problems())
                .containsExactly("values!D6: ”let” står der to gange.", "values!E6: ”mild” står der to gange.");
    }

    @Test
    void aLabelWithACommaCouldNotStandInAList() {
        change("values", MODERATE, MODERATE.replace("moderat,", "\"moderat, let\","));
        assertThat(problems())
                .containsExactly("values!D6: Betegnelsen ”moderat, let” rummer komma, semikolon eller anførselstegn,"
                        + " eller begynder som en formel.");
    }

    @Test
    void aLabelThatBeginsLikeAFormulaIsRefused() {
        for (String start : List.of("=", "+", "-", "@")) {
            change("values", MODERATE, MODERATE.replace(",moderat,", "," + start + "moderat,"));
            assertThat(problems())
                    .singleElement()
                    .asString()
                    .startsWith("values!D6: Betegnelsen ”" + start + "moderat”");
        }
    }

    @Test
    void anFsiiiCodeMustBeAHyphenatedUuid() {
        change("values", MODERATE, MODERATE.replace("Help,,", "Help,7C3806C7816C4ebc820119fce4408f47,"));
        assertThat(problems())
                .containsExactly("values!H6: ”7C3806C7816C4ebc820119fce4408f47” er ikke en FSIII-kode"
                        + " (et UUID med bindestreger).");
    }

    @Test
    void aRangeMustNotEndBeforeItBegins() {
        change("factors", "mmol/mol,mmol/mol,15,200", "mmol/mol,mmol/mol,200,15");
        assertThat(problems()).containsExactly("factors!H5: 15 ligger uden for 200–.");
    }

    @Test
    void aRangeMustBeNumbers() {
        change("factors", "mmol/mol,mmol/mol,15,200", "mmol/mol,mmol/mol,lav,\"7,5\"");
        assertThat(problems()).hasSize(2).allMatch(problem -> problem.contains("er ikke et tal"));
        assertThat(problems()).first().asString().startsWith("factors!G5: ”lav”");
        assertThat(problems()).last().asString().startsWith("factors!H5: ”7,5”");
    }

    @Test
    void aValueOfAnUnknownFactorIsRefusedWithTheNearest() {
        change("values", MODERATE, MODERATE + "\n" + MODERATE.replace("severity", "severty"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("Koden clinical.severty kendes ikke. Tilladt: clinical.severity, ");
    }

    @Test
    void anUnknownHeadingIsRefusedWithTheNearest() {
        change("values", "help en,fsiii,", "help en,fsii,");
        assertThat(problems()).hasSize(2);
        assertThat(problems().get(0)).startsWith("values!H1: Kolonnen fsii kendes ikke. Tilladt: fsiii, ");
        assertThat(problems().get(1)).isEqualTo("values!1: Kolonnen fsiii mangler.");
    }

    @Test
    void anOutputThatTheProductReliesOnMustBeThere() {
        removeLines("outputs", "followUp,");
        removeLines("values", "followUp,");
        assertThat(problems()).containsExactly("outputs: Der mangler noget: followUp.");
    }

    @Test
    void everyProblemOfEverySheetIsReportedAtOnce() {
        change("groups", "Levevaner,", ",");
        change("factors", "mmol/mol,mmol/mol,15,200", "mmol/mol,mmol/mol,200,15");
        change("values", MODERATE, MODERATE.replace(",moderate,ordered", ",mild,ordered"));
        change("outputs", "Koordination,", ",");
        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactlyInAnyOrder("groups!B3", "factors!H5", "values!B6", "outputs!D6");
    }

    private List<String> problems() {
        return Tiny.problems(VocabularyLoader.load(Tiny.content(changed)));
    }

    private void change(String sheet, String from, String to) {
        String text = Tiny.sheet(sheet + ".csv");
        assertThat(text).containsOnlyOnce(from);
        changed.put(sheet + ".csv", text.replace(from, to));
    }

    private void removeLines(String sheet, String start) {
        String text = Tiny.sheet(sheet + ".csv");
        assertThat(text).contains("\n" + start);
        changed.put(sheet + ".csv", text.replaceAll("(?m)^" + start + ".*\n", ""));
    }
}
