package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of a sheet, as it is read, written without a script, in either language and on a narrow screen. */
@BrowserTest
class GridPagesTest {
    private final Drafts drafts;

    @Autowired
    GridPagesTest(Drafting drafting, Register register) {
        drafts = new Drafts(drafting, register);
    }

    @ParameterizedTest
    @CsvSource({
        "/regler/ballerup/1/tabel/refer-back, 1280",
        "/regler/ballerup/1/tabel/refer-back, 320",
        "/regler/ballerup/1/scenarier, 1280",
        "/regler/ballerup/1/tilbud, 375",
    })
    void aVersionInForceIsRead(String path, int width, Visit visit) {
        Page page = visit.wide(width).open(path);

        assertThat(page.locator("#st-review .st-review-sum"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(page.locator(".st-toolbar")).hasCount(0);
        visit.check();
    }

    @ParameterizedTest
    @CsvSource({
        "tabel/refer-back, Refer back",
        "scenarier, Scenarios",
        "tilbud, Offers",
        "tabel/refer-back/raekke/13, Row R1 of Refer back",
        "tabel/refer-back/raekke/ny, New row in Refer back",
        "tabel/refer-back/kolonner, Columns of Refer back",
        "tabel/refer-back/eftersyn, Review of refer-back",
    })
    void aDraftIsWrittenInEnglishToo(String path, String heading, Visit visit) {
        String draft = drafts.of("grid-english-" + Math.abs(path.hashCode()));
        Page page = visit.inEnglish().wide(375).open(draft + "/" + path);

        assertThat(page.locator("h1")).hasText(heading);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visit.check();
    }

    @Test
    void anOpenCellIsReadOutWithItsName(Visit visit) {
        Page page = visit.open(drafts.of("grid-open-cell") + "/tabel/refer-back");
        page.locator("#r13 > *").nth(1).dblclick();

        assertThat(page.locator(".st-editing")).hasCount(1);
        visit.check();
    }

    @Test
    void withoutAScriptARowIsWrittenInAForm(Visit visit) {
        String draft = drafts.of("grid-form");
        try (BrowserContext plain = visit.withoutScript()) {
            Page page = plain.newPage();
            page.navigate(origin(visit) + draft + "/tabel/intensity/raekke/13");
            page.getByLabel("middel").first().check();
            page.getByLabel("Begrundelse", new Page.GetByLabelOptions().setExact(true))
                    .fill("Borgeren  kan selv.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem rækken"))
                    .click();

            assertThat(page).hasURL(origin(visit) + draft + "/tabel/intensity#r13");
            assertThat(page.locator("#r13 > *").nth(1)).hasText("lav, middel");
            assertThat(page.locator("#r13 > *").nth(6)).hasText("Borgeren kan selv.");
        }
    }

    @Test
    void whatWasTypedStaysWhenSomebodyElseCameFirst(Visit visit) {
        String draft = drafts.of("grid-form-conflict");
        Page page = visit.open(draft + "/tabel/intensity/raekke/13");
        drafts.edit(draft, "bo", new Edit.SetCell("intensity.drl", 13, 6, "Bos grund."));
        page.locator("#c6").fill("Min grund.");
        page.locator("button[value=save]").click();

        assertThat(page.locator(".st-faults")).containsText("Rækken er ændret af en anden");
        assertThat(page.locator("#c6")).hasValue("Min grund.");
        assertThat(page.locator(".st-theirs")).containsText("Bos grund.");
        visit.check();

        page.locator("button[value=save]").click();
        assertThat(page.locator("#r13 > *").nth(6)).hasText("Min grund.");
    }

    @Test
    void aConditionIsAddedFromTheVocabularyAndTakenOutAgain(Visit visit) {
        String draft = drafts.of("grid-column");
        Page page = visit.open(draft + "/tabel/intensity/kolonner");
        page.locator("#asks").selectOption("atLeast social.network");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tilføj en kolonne"))
                .click();

        assertThat(page.locator(".st-headings th").nth(4)).hasText("Netværk behov mindst");
        page.locator("#r13 > *").nth(4).focus();
        page.keyboard().press("Enter");
        page.locator(".st-editing select").selectOption("svagt");
        assertThat(page.locator("#st-saved"))
                .hasAttribute("data-now", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(20_000));

        page.navigate(origin(visit) + draft + "/tabel/intensity/kolonner");
        page.locator(".st-columns summary").nth(3).click();
        assertThat(page.locator(".st-columns li").nth(3)).containsText("I1: svagt");
        visit.check();
        page.locator(".st-columns li").nth(3).getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator(".st-headings th").nth(4)).hasText("Intensitet");
    }

    @Test
    void aScenarioThatDiffersSaysSoBesideWhatIsExpected(Visit visit) {
        String draft = drafts.of("grid-differs");
        drafts.edit(draft, "anne", new Edit.SetCell("intensity.drl", 13, 5, "ordinært forløb"));
        Page page = visit.open(draft + "/scenarier");

        page.getByLabel("Vis kun dem, der afviger").check();

        assertThat(page.locator("#st-grid tbody tr:visible td.st-result.st-is-failed")
                        .first())
                .containsText("ventet selvhjulpen med vejledning");
        assertThat(page.locator("#st-grid tbody tr:visible")).not().hasCount(0);
        assertThat(page.locator("th:visible", new Page.LocatorOptions().setHasText("Progression")))
                .hasCount(0);
        page.getByLabel("Kliniske faktorer").check();
        assertThat(page.locator("th:visible", new Page.LocatorOptions().setHasText("Progression")))
                .hasCount(1);
        visit.check();
    }

    private static String origin(Visit visit) {
        String at = visit.open("/").url();
        return at.substring(0, at.length() - 1);
    }
}
