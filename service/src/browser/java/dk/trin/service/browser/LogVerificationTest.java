package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
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

    @Test
    void whatWasTakenAwayBeforeIsBroughtBackAndHeldAgainstTheLog(Visit visit) {
        Page page = visit.open("/drift");
        page.context()
                .request()
                .post(
                        visit.address("/api/v1/recommendations?store=true"),
                        RequestOptions.create().setData(Map.of("assessment", Map.of())));
        byte[] heads =
                page.context().request().get(visit.address("/drift/log/heads")).body();

        page.getByLabel("Efterprøv mod gemte kædehoveder")
                .setInputFiles(new FilePayload("heads.json", "application/json", heads));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Efterprøv mod filen"))
                .click();

        assertThat(page.locator("#standing"))
                .containsText("Også holdt op mod", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        visit.check();
    }

    @Test
    void aFileThatHoldsSomethingElseIsToldAtItsField(Visit visit) {
        Page page = visit.open("/drift");
        page.getByLabel("Efterprøv mod gemte kædehoveder")
                .setInputFiles(new FilePayload("noter.json", "application/json", new byte[] {'{', '}'}));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Efterprøv mod filen"))
                .click();

        assertThat(page.locator(".st-faults")).containsText("Der er ingen kædehoveder at læse i filen");
        visit.check();
    }
}
