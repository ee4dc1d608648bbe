package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding an offer, as somebody at the front desk does. */
@BrowserTest
class CatalogueTest {
    @Test
    void whileSomebodyWritesTheOffersAreFound(Visit visit) {
        Page page = visit.open("/tilbud");

        page.getByLabel("Søg efter et ord").pressSequentially("nikotin");

        assertThat(page.locator("#count")).hasText("3 tilbud");
        assertThat(page.locator(".st-offer")).hasCount(3);
        assertThat(page.getByLabel("Søg efter et ord")).isFocused();
        assertThat(page).hasURL(Pattern.compile("text=nikotin"));
        visit.check();
    }

    @Test
    void whoFindsNothingCanBeginAnew(Visit visit) {
        Page page = visit.open("/tilbud?text=golfspil");
        visit.check();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vis alle tilbud"))
                .click();

        assertThat(page.locator("#count")).hasText("27 tilbud");
    }

    @Test
    void withKeysAloneOneGetsToAnOfferAndToWhatLeadsToIt(Visit visit) {
        Page page = visit.open("/tilbud?adaptation=health-literacy");
        page.getByLabel("Søg efter et ord").focus();
        Locator offer = page.locator(".st-offer a").first();
        while (!Boolean.TRUE.equals(offer.evaluate("link => link === document.activeElement"))) {
            page.keyboard().press("Tab");
        }

        page.keyboard().press("Enter");

        assertThat(page.getByText("Det fører til tilbuddet")).isVisible();
        page.locator(".st-row summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".st-grounds").first()).isVisible();
        visit.check();
    }

    @Test
    void whenTheServiceDoesNotAnswerThePageSaysSo(Visit visit) {
        visit.expecting("ERR_FAILED").expecting("htmx:afterRequest").expecting("htmx:sendError");
        Page page = visit.open("/tilbud");
        page.route("**/tilbud?*", Route::abort);

        page.getByLabel("Søg efter et ord").pressSequentially("kost");

        assertThat(page.locator("#failed")).isVisible();
        visit.check();
        page.unroute("**/tilbud?*");
        page.getByLabel("Søg efter et ord").pressSequentially("vejledning");
        assertThat(page.locator("#failed")).isHidden();
    }
}
