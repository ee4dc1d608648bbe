package dk.trin.rules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.trin.rules");

    /** They gather something while one method runs, and are never shared. */
    private static final Set<String> MUTABLE =
            Set.of("Budget", "FactorReader", "Growth", "Narrowing", "SearchRun", "Tally", "XmlPart");

    private static final Set<String> COMPILERS =
            Set.of("DrlParser", "KieBuilder", "KieHelper", "KnowledgeBuilder", "KnowledgeBuilderFactory", "MVEL");

    @Test
    void theRulesKnowNothingOfSpringServletsOrJson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "jakarta.servlet..", "com.fasterxml.jackson..", "tools.jackson..")
                .check(MAIN);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.trin.rules.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(MAIN);
    }

    @Test
    void nothingCanTurnTextIntoCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.decisiontable..", "org.drools.mvel..", "org.mvel..", "org.mvel2..")
                .orShould()
                .dependOnClassesThat(compilesText())
                .check(MAIN);
    }

    @Test
    void noPackageRestsOnOneThatRestsOnIt() {
        slices().matching("dk.trin.rules.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyClassIsNamedForWhatItIs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](\\w*(Manager|Helper|Utils?|Impl)|Base([A-Z]\\w*)?)")
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhereNullIsAllowed() {
        assertThat(packages()).hasSizeGreaterThan(10).allMatch(ArchitectureTest::isNullMarked);
    }

    @Test
    void fieldsAreFinal() {
        fields().that()
                .areDeclaredInClassesThat(not(mutable()))
                .should()
                .beFinal()
                .check(MAIN);
    }

    @Test
    void whatIsCalledMutableIs() {
        Set<String> mutable = MAIN.stream()
                .filter(each -> each.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(mutable).containsAll(MUTABLE);
    }

    private static DescribedPredicate<JavaClass> compilesText() {
        return DescribedPredicate.describe("compile text", each -> COMPILERS.contains(each.getSimpleName()));
    }

    private static DescribedPredicate<JavaClass> mutable() {
        return DescribedPredicate.describe("are mutable", each -> MUTABLE.contains(each.getSimpleName()));
    }

    private static Set<JavaPackage> packages() {
        return MAIN.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }
}
