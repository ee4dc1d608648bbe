package dk.trin.service;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String SERVICE = "dk.trin.service";
    private static final String RULES = "dk.trin.rules";
    private static final String WEB = SERVICE + ".web..";
    private static final String CLI = SERVICE + ".cli..";
    private static final String VERSIONS = SERVICE + ".versions..";
    private static final String STORAGE = SERVICE + ".storage..";
    private static final String LOG = SERVICE + ".log..";
    private static final String LIMITS = SERVICE + ".limits..";
    private static final String DECISION = SERVICE + ".decision..";
    private static final String AUDIT = SERVICE + ".audit..";
    private static final String ACCESS = SERVICE + ".access..";
    private static final String ODD_JOBS =
            ".*(Manager|Helper|Utils?|Impl|Base|Abstract|Common|Misc)|(Base|Abstract|My)[A-Z].*";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVICE, RULES);

    @Test
    void theFeaturesAreTheOnesKnown() {
        assertThat(features())
                .containsExactlyInAnyOrder(
                        "recommendation",
                        "rulesets",
                        "factors",
                        "offers",
                        "documentation",
                        "records",
                        "verification",
                        "statistics",
                        "backup",
                        "accounts");
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureKnowsNoOtherFeature(String feature) {
        String own = SERVICE + "." + feature + "..";
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVICE + ".."))
                        .or(resideInAnyPackage(own, WEB, VERSIONS, STORAGE, LOG, DECISION, AUDIT, ACCESS)))
                .check(CLASSES);
    }

    static List<String> features() {
        return CLASSES.getPackage(SERVICE).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .filter(name -> !List.of(
                                "web",
                                "versions",
                                "storage",
                                "log",
                                "decision",
                                "limits",
                                "audit",
                                "access",
                                "cli",
                                "ui")
                        .contains(name))
                .toList();
    }

    @Test
    void aPageKnowsNoOtherPage() {
        slices().matching(SERVICE + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingElseKnowsThePages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SERVICE + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SERVICE + ".ui..")
                .check(CLASSES);
    }

    @Test
    void theCommandLineKnowsOnlyHowARequestIsAnsweredAndWhatIsLogged() {
        classes()
                .that()
                .resideInAPackage(CLI)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVICE + ".."))
                        .or(resideInAnyPackage(CLI, WEB, VERSIONS, LOG, SERVICE + ".recommendation..")))
                .check(CLASSES);
    }

    @Test
    void commandsStartNoSpring() {
        noClasses()
                .that()
                .resideInAPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    @Test
    void webKnowsNothingElseOfTheService() {
        classes()
                .that()
                .resideInAPackage(WEB)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVICE + "..")).or(resideInAPackage(WEB)))
                .check(CLASSES);
    }

    @Test
    void storageKnowsNothingElseOfTheService() {
        classes()
                .that()
                .resideInAPackage(STORAGE)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVICE + "..")).or(resideInAPackage(STORAGE)))
                .check(CLASSES);
    }

    @Test
    void versionsKnowOnlyWebAndStorage() {
        classes()
                .that()
                .resideInAPackage(VERSIONS)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(SERVICE + "..")).or(resideInAnyPackage(WEB, VERSIONS, STORAGE)))
                .check(CLASSES);
    }

    @Test
    void theLimitsKnowOnlyWeb() {
        classes()
                .that()
                .resideInAPackage(LIMITS)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVICE + "..")).or(resideInAnyPackage(LIMITS, WEB)))
                .check(CLASSES);
    }

    @Test
    void theLogKnowsOnlyWebAndStorage() {
        classes()
                .that()
                .resideInAPackage(LOG)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(SERVICE + "..")).or(resideInAnyPackage(LOG, WEB, STORAGE)))
                .check(CLASSES);
    }

    @Test
    void theAuditTrailKnowsOnlyWeb() {
        classes()
                .that()
                .resideInAPackage(AUDIT)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(SERVICE + "..")).or(resideInAnyPackage(AUDIT, WEB)))
                .check(CLASSES);
    }

    @Test
    void accessKnowsOnlyWebStorageAndTheAuditTrail() {
        classes()
                .that()
                .resideInAPackage(ACCESS)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(SERVICE + "..")).or(resideInAnyPackage(ACCESS, WEB, STORAGE, AUDIT)))
                .check(CLASSES);
    }

    @Test
    void theRulesKnowNeitherTheServiceNorHttp() {
        noClasses()
                .that()
                .resideInAPackage(RULES + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVICE + "..",
                        "dk.trin.api..",
                        "org.springframework..",
                        "jakarta.servlet..",
                        "java.net.http..",
                        "tools.jackson..")
                .check(CLASSES);
    }

    /** A request is read by {@code …Requests} and its meaning checked by {@code …Meaning}. */
    @Test
    void generatedModelsAreUsedWhereTheContractIsWrittenOrReadOnly() {
        noClasses()
                .that()
                .resideInAPackage(SERVICE + "..")
                .and()
                .resideOutsideOfPackage(WEB)
                .and()
                .haveNameNotMatching(".*(Controller|Mapper|Requests|Meaning)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.trin.api..")
                .check(CLASSES);
    }

    @Test
    void theServiceDoesNotCallItself() {
        noClasses()
                .that()
                .resideInAPackage(SERVICE + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dk.trin.client..")
                .check(CLASSES);
    }

    @Test
    void noClassDoesOddJobs() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .isNotEmpty()
                .filteredOn(name -> name.matches(ODD_JOBS))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(packages())
                .isNotEmpty()
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .isEmpty();
    }

    private static Stream<JavaPackage> packages() {
        return Stream.of(SERVICE, RULES)
                .map(CLASSES::getPackage)
                .flatMap(root -> Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream()))
                .filter(each -> !each.getClasses().isEmpty());
    }

    @Test
    void whatIsNeededComesThroughTheConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    @Test
    void theClockIsGiven() {
        noClasses().should().callMethod(LocalDate.class, "now").check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }
}
