package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeping a recommendation, deciding about it, and making it a scenario. */
@BrowserTest
class AssessKeepTest {
    private static final Pattern KEPT = Pattern.compile(".*/afproev/[0-9a-f-]{36}(#.*)?$");

    private static Page kept(Visit visit, String reference) {
        Assessing assessing =
                Assessing.on(visit).choose("mastery.mestringsevne", "low").show("keep");
        visit.page().locator("#reference").fill(reference);
        assessing.button("Gem anbefalingen").click();
        assertThat(visit.page()).hasURL(KEPT);
        return visit.page();
    }

    private static void decide(Page page, String decision) {
        page.locator("input[name=decision][value=" + decision + "]")
                .locator("xpath=..")
                .click();
        new Assessing(page).button("Gem beslutningen").click();
    }

    @Test
    void aPermanentLinkHoldsAnIdAndNoAnswers(Visit visit) {
        Page page = kept(visit, "sag-" + UUID.randomUUID());

        assertThat(page.locator("h1")).hasText("Gemt anbefaling");
        assertThat(page.locator(".st-told")).containsText("Mestringsevne");
        visit.check();
        visit.wide(320).check();
    }

    @Test
    void aDecisionAndAnOutcomeAreRecorded(Visit visit) {
        Page page = kept(visit, "sag-" + UUID.randomUUID());
        decide(page, "followed");
        assertThat(page.locator("#decision")).containsText("Fulgt");

        page.locator("input[name=outcome][value=completed]").locator("xpath=..").click();
        new Assessing(page).button("Gem afslutningen").click();

        assertThat(page.locator("#outcome")).containsText("Gennemført");
        visit.check();
    }

    @Test
    void aDecisionWithoutItsReasonIsToldOnTopAndWhatWasTypedStays(Visit visit) {
        Page page = kept(visit, "sag-" + UUID.randomUUID());
        String words = "Vi taler om det igen. ".repeat(40).strip();
        page.locator("#decision-text").fill(words);
        decide(page, "adjusted");

        assertThat(page.locator(".st-faults")).containsText("Vælg, hvorfor anbefalingen er tilpasset");
        assertThat(page.locator("#decision-text")).hasValue(words);
        visit.wide(320).check();
        page.locator(".st-faults a").first().click();

        assertThat(page.locator("#decision-reason")).isFocused();
    }

    @Test
    void whatIsKeptIsFoundByItsReference(Visit visit) {
        String reference = "sag-" + UUID.randomUUID();
        Page page = kept(visit, reference);
        page.locator(".st-back").click();
        page.locator("#reference").fill(reference);
        page.keyboard().press("Enter");

        assertThat(page.locator("h2")).hasText("Én anbefaling");
        visit.check();
        page.locator(".st-found a").click();

        assertThat(page).hasURL(KEPT);
    }

    @Test
    void whatIsNotKeptIsNotThere(Visit visit) {
        Page page = visit.expecting("404").open("/afproev/00000000-0000-4000-8000-000000000000");

        assertThat(page.locator("h1")).hasText("Siden findes ikke");
    }

    @Test
    void aNewAssessmentBeginsWithWhatIsKept(Visit visit) {
        Page page = kept(visit, "sag-" + UUID.randomUUID());
        Assessing assessing = new Assessing(page);
        assessing.button("Ny vurdering med disse svar").click();
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();

        assessing.show("keep").button("Gem anbefalingen").click();

        assertThat(page.locator(".st-kept-facts").first()).containsText("den forrige anbefaling");
    }

    @Test
    void whatWasTriedBecomesAScenarioOfADraft(Visit visit) {
        Page page = visit.open("/afproev");
        String versions = page.url().replace("/afproev", "/api/v1/rule-sets/standard/versions");
        page.request().post(versions, RequestOptions.create().setData(Map.of("version", 1)));
        Assessing assessing =
                Assessing.on(visit).choose("mastery.mestringsevne", "low").show("keep");
        page.locator("#scenario-title").fill("Klarer det svære med støtte");
        assessing.button("Gem scenariet").click();

        assertThat(page.locator(".st-saved")).containsText("Scenariet er gemt");
        visit.check();
        assessing.show("compare");
        page.locator("#other").selectOption("2");

        assertThat(page.locator(".st-answer")).hasText("De to versioner giver det samme for disse svar.");
        visit.check();
    }
}
