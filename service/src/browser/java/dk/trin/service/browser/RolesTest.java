package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Register;
import dk.trin.service.web.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is offered what they may not do. */
@BrowserTest
class RolesTest {
    private final Drafts drafts;

    @Autowired
    RolesTest(Drafting drafting, Register register) {
        drafts = new Drafts(drafting, register);
    }

    @Test
    void aProfessionalKeepsRecommendationsAndMakesNoScenarios(Visit visit) {
        Page page = Assessing.on(visit.as(Role.PROFESSIONAL)).show("keep").page();

        assertThat(page.locator("#reference")).isVisible();
        assertThat(page.locator("#below")).not().containsText("scenarie");
        visit.check();
    }

    @Test
    void anAuthorMakesScenariosAndKeepsNoRecommendations(Visit visit) {
        Page page = Assessing.on(visit.as(Role.AUTHOR)).show("keep").page();

        assertThat(page.locator("#reference")).hasCount(0);
        assertThat(page.locator("#below")).containsText("Gem som scenarie");
        assertThat(page.locator(".st-find-link")).hasCount(0);
    }

    @Test
    void anApproverTriesAndKeepsNothing(Visit visit) {
        Page page = Assessing.on(visit.as(Role.APPROVER)).show("changes").page();

        assertThat(page.locator("#view-keep")).hasCount(0);
        visit.check();
    }

    @Test
    void whoeverReadsTheRulesIsOfferedNoFormToChangeThem(Visit visit) {
        String draft = drafts.of("roles-read");
        visit.as(Role.PROFESSIONAL);

        for (String path : new String[] {"/regler", "/regler/roles-read", draft, draft + "/godkend"}) {
            Page page = visit.open(path);
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("main form")).hasCount(0);
            visit.check();
        }
        assertThat(visit.open(draft + "/projektmappe").locator("main form")).hasCount(0);
    }
}
