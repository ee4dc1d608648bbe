package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class FrontPageTest {
    @ParameterizedTest
    @ValueSource(ints = {1280, 375, 320})
    void everybodyBeginsOnACalmPage(int width, Visit visit) {
        visit.wide(width).open("/");

        visit.check();
    }

    @Test
    void theLanguageIsRemembered(Visit visit) {
        Page page = visit.open("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).hasText("What would you like to do?");

        page.reload();

        assertThat(page.locator("h1")).hasText("What would you like to do?");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        visit.check();
    }
}
