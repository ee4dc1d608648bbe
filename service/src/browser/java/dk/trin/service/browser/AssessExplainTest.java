package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Why, what would change it, why not: what Afprøv explains. */
@BrowserTest
class AssessExplainTest {
    private static Assessing coordinated(Visit visit) {
        Assessing assessing =
                Assessing.on(visit).choose("mastery.mestringsevne", "low").choose("function.funktionsevne", "compound");
        assertThat(visit.page().locator(".st-facts")).containsText("Forløbskoordination");
        return assessing;
    }

    @Test
    void theRowThatDecidedStandsAsInItsSheet(Visit visit) {
        coordinated(visit).show("why");
        Locator row = visit.page().locator(".st-row-decides", new Page.LocatorOptions().setHasText("C4"));

        assertThat(row).containsText("afgør det");
        assertThat(row.locator(".st-cell-met")).hasCount(2);
        assertThat(visit.page().locator("#rationale")).containsText("Der anbefales forløbskoordination.");
    }

    @Test
    void everyTableCanBeOpened(Visit visit) {
        Assessing assessing = coordinated(visit);
        assessing.tab("Alle tabeller").click();
        visit.page().locator("#table-coordination").click();

        assertThat(visit.page().locator(".st-sheet tbody tr")).not().hasCount(0);
        assertThat(visit.page().locator(".st-row-failed").first()).containsText("afviger");
        assertThat(visit.page().locator("#table-coordination")).hasAttribute("aria-expanded", "true");
        visit.check();
        visit.page().locator("#table-coordination").click();

        assertThat(visit.page().locator("#table-coordination")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void aChangeCanBeTriedAndUndone(Visit visit) {
        Assessing assessing = coordinated(visit).show("changes");
        visit.page().locator(".st-change[value='mastery.mestringsevne=high']").click();

        assertThat(visit.page().locator(".st-facts")).not().containsText("Forløbskoordination");
        assertThat(assessing.input("mastery.mestringsevne", "high")).isChecked();
        assessing.button("Fortryd").click();

        assertThat(visit.page().locator(".st-facts")).containsText("Forløbskoordination");
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();
    }

    @Test
    void anyOfferOfTheCatalogueCanBeAskedAbout(Visit visit) {
        Assessing.on(visit).example().show("why-not");
        visit.page().locator("#why-not").selectOption("exercise-group");

        assertThat(visit.page().locator(".st-answer")).containsText("er ikke anbefalet");
        assertThat(visit.page().locator(".st-cell-failed").first()).isVisible();
        visit.check();
    }

    @Test
    void theWheelShowsWhatWasTalkedAbout(Visit visit) {
        coordinated(visit).show("wheel");

        assertThat(visit.page().locator(".st-spoke")).hasCount(2);
        assertThat(visit.page().locator(".st-wheel-words tbody tr")).hasCount(2);
        assertThat(visit.page().locator(".st-wheel-words")).containsText("Mestringsevne");
    }
}
