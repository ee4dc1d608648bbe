package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Having the log verified, as an auditor does. */
@BrowserTest
class LogVerificationTest {
    private static final double PATIENCE = 20_000;

    @Test
    void theResultComesByItself(Visit visit) {
        Page page = visit.open("/drift");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Efterprøv loggen"))
                .click();

        assertThat(page.locator("#standing"))
                .containsText("Loggen er hel", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        visit.check();
    }
}
