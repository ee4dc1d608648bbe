package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page of Regler and the states it can be in. */
@BrowserTest
class RuleSetPagesTest {
    private static final Actor EVA = new Actor("local|eva", "eva", Role.ALL);
    private static final VersionId FIRST = new VersionId("vordingborg", 1);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Reading a workbook and checking it takes as long as the machine needs. */
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Drafting drafting;
    private final Register register;

    @Autowired
    RuleSetPagesTest(Drafting drafting, Register register) {
        this.drafting = drafting;
        this.register = register;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regler",
                "/regler/standard",
                "/regler/standard/1",
                "/regler/standard/1/fund",
                "/regler/standard/1/projektmappe",
                "/regler/standard/1/godkend"
            })
    void everyPageIsForEverybodyInBothLanguagesAndAtEveryWidth(String path, Visit visit) {
        Page page = visit.open(path);
        visit.check();
        String danish = page.locator("main").innerText();
        assertThat(danish).doesNotContain("??");

        visit.wide(320);
        visit.check();
        visit.inEnglish().wide(1280).open(path);
        assertThat(page.locator("main").innerText()).doesNotContain("??").isNotEqualTo(danish);
        visit.check();
    }

    @Test
    void thePictureOfTheTablesLeadsToEachOfThem(Visit visit) {
        Page page = visit.open("/regler/standard/1");

        assertThat(page.locator(".st-flow a"))
                .hasCount(page.locator(".st-tables tbody tr").count());
        assertThat(page.locator(".st-flow a").first())
                .hasAttribute("href", "/regler/standard/1/tabel/clinical-complexity");
    }

    @Test
    void whatTheChecksFindIsReadAcknowledgedAndMended(Visit visit) {
        Version draft = draft(List.of(new Edit.SetCell("intensity.drl", 15, 4, "få")));
        Page page = visit.page();
        visit.as(EVA.name());
        visit.open(path(draft) + "/fund");

        assertThat(page.locator("#error-heading")).isVisible();
        assertThat(page.locator(".st-findings").first()).containsText("Hul");
        assertThat(page.locator(".st-findings a").first())
                .hasAttribute("href", Pattern.compile("/regler/vordingborg/.*/tabel/.*"));
        visit.check();

        visit.open(path(draft));
        assertThat(button(page, "Aflevér")).isDisabled();
        assertThat(page.locator(".st-why").first()).containsText("skal rettes først");
        visit.check();
    }

    @Test
    void anExampleBecomesAScenario(Visit visit) {
        Version draft = draft(List.of(new Edit.SetCell("intensity.drl", 15, 4, "få")));
        int scenarios = scenarios(draft);
        Page page = visit.page();
        visit.as(EVA.name());
        visit.open(path(draft) + "/fund");
        page.getByText("Gem eksemplet som scenarie").first().click();
        visit.check();

        button(page, "Gem scenariet").click();
        assertThat(page.locator(".st-faults")).containsText("Skriv et navn");
        page.getByLabel("Navn på scenariet").fill("Fundet af kontrollerne");
        page.getByLabel("Hvilken intensitet er rigtig for borgeren?").selectOption("enhanced");
        button(page, "Gem scenariet").click();

        assertThat(page.locator(".st-notice")).containsText("gemt som scenarie");
        assertThat(scenarios(draft)).isEqualTo(scenarios + 1);
    }

    @Test
    void aWarningIsAcknowledgedWithAReason(Visit visit) {
        Version draft = draft(List.of(new Edit.DeleteRow("scenarios", 2), new Edit.DeleteRow("scenarios", 2)));
        Page page = visit.page();
        visit.as(EVA.name());
        visit.open(path(draft) + "/fund");
        Locator open = page.locator(".st-findings tr.st-open").first();
        String finding = open.getAttribute("id");
        open.getByText("Bekræft med en begrundelse").click();
        visit.check();
        open.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".st-faults")).containsText("Skriv en begrundelse");

        page.locator("#" + finding + " textarea").fill("Prøves i næste version.");
        page.locator("#" + finding).getByRole(AriaRole.BUTTON).click();

        assertThat(page.locator("#" + finding)).containsText("Prøves i næste version.");
        assertThat(page.locator("#" + finding)).containsText("eva");
        visit.check();
    }

    @Test
    void aWorkbookGoesOutAndComesBackAsADraft(Visit visit) {
        Page page = visit.page();
        visit.as(EVA.name());
        visit.open("/regler/vordingborg/1/projektmappe");
        Download download =
                page.waitForDownload(() -> page.getByText("Hent projektmappen").click());
        assertThat(download.suggestedFilename()).isEqualTo("vordingborg-1.xlsx");

        page.getByLabel("Excel-fil").setInputFiles(download.path());
        button(page, "Opret kladde fra filen").click();

        assertThat(page.locator(".st-notice")).containsText("lagt ind", PATIENT);
        assertThat(page.locator(".st-version-line .st-mark")).hasText("Kladde");
        visit.check();
    }

    @Test
    void aFileThatIsNoWorkbookIsSaidSoAndChangesNothing(Visit visit) {
        int before = register.of("vordingborg").size();
        Page page = visit.open("/regler/vordingborg/1/projektmappe");
        button(page, "Opret kladde fra filen").click();
        assertThat(page.locator(".st-faults")).containsText("Vælg den Excel-fil");
        visit.check();

        page.getByLabel("Excel-fil")
                .setInputFiles(new FilePayload("regler.xlsx", XLSX, "no workbook".getBytes(StandardCharsets.UTF_8)));
        button(page, "Opret kladde fra filen").click();

        assertThat(page.locator(".st-faults")).containsText("1 sted i filen", PATIENT);
        assertThat(page.locator("#problems")).containsText("Hele filen");
        assertThat(register.of("vordingborg")).hasSize(before);
        visit.check();
    }

    @Test
    void aDraftThatCannotBeReadSaysSoAndLosesNothing(Visit visit) {
        Version draft = draft(List.of(new Edit.SetCell("intensity.drl", 13, 2, "hverken eller")));
        Page page = visit.open(path(draft));

        assertThat(page.locator(".alert-warning")).containsText("Arkene kan ikke læses endnu");
        visit.check();
        visit.open(path(draft) + "/fund");
        assertThat(page.locator(".st-findings")).containsText("celle B13");
        visit.check();
        visit.open(path(draft) + "/godkend");
        visit.check();
    }

    @Test
    void theNumbersOfTheMatrixLeadToExamples(Visit visit) {
        Version draft = draft(List.of(new Edit.SetCell("intensity.drl", 13, 5, "individuelt koordineret forløb")));
        Page page = visit.open(path(draft) + "/godkend");
        Locator cell = page.locator(".st-to-raised a").first();
        assertThat(cell).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        cell.click();

        assertThat(page.locator("details.st-move[open]")).hasCount(1);
        assertThat(page.locator("details.st-move[open]")).containsText("borgere af samme grund");
        visit.check();
        visit.wide(375);
        visit.check();
    }

    @Test
    void aCommentStaysWhereItWasWritten(Visit visit) {
        Version draft = draft(List.of());
        Page page = visit.page();
        visit.as("bo");
        visit.open(path(draft));
        button(page, "Tilføj kommentaren").click();
        assertThat(page.locator(".st-faults")).containsText("Skriv en kommentar");

        page.getByLabel("Skriv en kommentar").fill("<b>Er rækken rigtig?</b>");
        button(page, "Tilføj kommentaren").click();

        assertThat(page.locator(".st-remarks")).containsText("<b>Er rækken rigtig?</b>");
        visit.check();
    }

    @Test
    void aNewRuleSetBeginsAsACopy(Visit visit) {
        Page page = visit.page();
        visit.as(EVA.name());
        visit.open("/regler");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Nyt regelsæt"))
                .click();
        page.getByLabel("Kort navn").fill("Vores Kommune");
        button(page, "Opret regelsættet").click();
        assertThat(page.locator(".st-faults")).containsText("små bogstaver");
        assertThat(page.getByLabel("Kort navn")).hasValue("Vores Kommune");
        visit.check();

        page.getByLabel("Kort navn").fill("vores-kommune");
        button(page, "Opret regelsættet").click();
        assertThat(page.locator(".st-version-line .st-mark")).hasText("Kladde");

        visit.open("/regler/vores-kommune");
        assertThat(page.locator("aside")).containsText("Ingen version er taget i brug endnu");
        visit.check();
    }

    private Version draft(List<Edit> edits) {
        Version copy = done(drafting.copy(FIRST, FIRST.ruleSet(), EVA));
        return edits.isEmpty() ? copy : done(drafting.edit(new Attempt(copy.id(), copy.revision(), EVA), edits));
    }

    private int scenarios(Version draft) {
        return register.content(draft).sheets().stream()
                .filter(sheet -> sheet.name().equals("scenarios"))
                .mapToInt(sheet -> sheet.lines().size())
                .sum();
    }

    private static Version done(Outcome<Version> outcome) {
        if (outcome instanceof Outcome.Done<Version> done) {
            return done.value();
        }
        throw new AssertionError(outcome);
    }

    private static String path(Version version) {
        return "/regler/" + version.id();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
