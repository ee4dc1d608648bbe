package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Register;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Trin says while a table is edited, and what happens when two people edit it. */
@BrowserTest
class GridReviewTest {
    private static final String SHEET = "intensity.drl";
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    private final Drafts drafts;

    @Autowired
    GridReviewTest(Drafting drafting, Register register) {
        drafts = new Drafts(drafting, register);
    }

    private static Locator cell(Page page, int line, int place) {
        return page.locator("#r" + line + " > *").nth(place);
    }

    private static void reviewed(Page page) {
        assertThat(page.locator("#st-review .st-review-sum"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(page.locator("#st-review[aria-busy]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    @Test
    void aMistakeIsShownAtItsCellAndPutRightFromTheList(Visit visit) {
        String draft = drafts.of("grid-mistake");
        drafts.edit(draft, "anne", new Edit.SetCell(SHEET, 13, 3, "sarbar"));
        Page page = visit.open(draft + "/tabel/intensity");

        reviewed(page);
        assertThat(cell(page, 13, 2)).hasAttribute("aria-invalid", "true");
        visit.check();
        button(page, "Næste fund").click();
        assertThat(cell(page, 13, 2)).isFocused();

        button(page, "Ret til ”sårbar”").click();

        assertThat(cell(page, 13, 2)).hasText("sårbar");
        assertThat(page.locator("#st-grid [aria-invalid]")).hasCount(0);
    }

    @Test
    void aRowLeadsToTheScenariosItDecidesAndTheyLeadBack(Visit visit) {
        String draft = drafts.of("grid-tried");
        Page page = visit.open(draft + "/tabel/intensity");
        reviewed(page);
        Locator count = page.locator("#st-grid tbody td.st-result:has(a)").first();
        String row =
                page.locator("#st-grid tbody tr:has(td.st-result a) th").first().innerText();

        count.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Scenarier, hvor " + row + " i ");
        visit.check();

        page.locator(".st-tried th a").first().click();
        assertThat(page).hasURL(Pattern.compile("/scenarier#r[0-9]+$"));
        page.locator("#st-grid td.st-result a").first().click();
        assertThat(page).hasURL(Pattern.compile("/tabel/[a-z-]+#r[0-9]+$"));
    }

    @Test
    void anEditTellsWhichScenariosItChanges(Visit visit) {
        Page page = visit.open(drafts.of("grid-scenarios") + "/tabel/intensity");
        reviewed(page);
        cell(page, 13, 4).focus();

        page.keyboard().press("Enter");
        page.locator(".st-editing select").selectOption("ordinært forløb");

        assertThat(page.locator(".st-by-edit [data-told]"))
                .containsText(
                        "Din seneste rettelse ændrer", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator(".st-by-edit"))
                .containsText("Intensitet: selvhjulpen med vejledning → ordinært forløb");
        assertThat(page.locator("#st-told")).containsText("Din seneste rettelse ændrer");
        visit.check();
    }

    @Test
    void whoComesSecondSeesBothValuesAndChooses(Visit visit) {
        visit.expecting("409");
        String draft = drafts.of("grid-conflict");
        Page page = visit.open(draft + "/tabel/intensity");
        reviewed(page);
        drafts.edit(draft, "bo", new Edit.SetCell(SHEET, 13, 2, "høj"), new Edit.InsertRow(SHEET, 14));

        cell(page, 13, 1).focus();
        page.keyboard().press("Delete");

        Locator conflict = page.locator("#st-conflict");
        assertThat(conflict).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        assertThat(conflict).containsText("Ændret af bo");
        assertThat(conflict.locator("tbody tr")).hasText("I1: Klinisk kompleksitet er en af–højBrug min");
        assertThat(cell(page, 13, 1)).hasText("høj");
        visit.check();

        button(page, "Brug alle mine").click();

        assertThat(cell(page, 13, 1)).hasText("");
        assertThat(page.locator("#st-saved")).hasText("Alt er gemt", PATIENTLY);
        page.reload();
        assertThat(cell(page, 13, 1)).hasText("");
    }

    @Test
    void whatOthersWriteInOtherSheetsIsNoConflict(Visit visit) {
        String draft = drafts.of("grid-beside");
        Page page = visit.open(draft + "/tabel/intensity");
        reviewed(page);
        drafts.edit(draft, "bo", new Edit.SetCell("offers", 2, 3, "Første samtale"));

        cell(page, 13, 1).focus();
        page.keyboard().press("Delete");

        assertThat(page.locator("#st-saved")).hasText("Alt er gemt", PATIENTLY);
        assertThat(page.locator("#st-conflict")).isHidden();
    }

    @Test
    void aTextThatNoCellMayHoldIsToldAndTheRestIsSaved(Visit visit) {
        Page page = visit.open(drafts.of("grid-refused") + "/tabel/intensity");
        cell(page, 13, 6).focus();

        page.keyboard().type("en \\ skråstreg");
        page.keyboard().press("Enter");

        assertThat(page.locator("#st-saved")).hasText("Ikke gemt", PATIENTLY);
        assertThat(cell(page, 13, 6)).hasAttribute("aria-invalid", "true");
        assertThat(cell(page, 13, 6)).hasText("en \\ skråstreg");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
