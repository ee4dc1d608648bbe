package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trin.service.access.Users;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Register;
import dk.trin.service.web.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The language can be changed in the middle of something. */
@BrowserTest
class LanguageTest {
    private static final Pattern AFPROEV = Pattern.compile(".*/afproev$");

    private final People people;
    private final Drafts drafts;

    @Autowired
    LanguageTest(Users users, Drafting drafting, Register register) {
        people = new People(users);
        drafts = new Drafts(drafting, register);
    }

    private static void inEnglish(Page page) {
        page.locator(".st-language button[value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void theAnswersOnAfproevStay(Visit visit) {
        Page page = visit.asNobody().open("/afproev");
        People.signIn(page, people.withRoles(Role.PROFESSIONAL));
        Assessing assessing = new Assessing(page)
                .choose("mastery.mestringsevne", "low")
                .choose("function.funktionsevne", "compound")
                .show("changes");

        inEnglish(page);

        assertThat(page).hasURL(AFPROEV);
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();
        assertThat(assessing.input("function.funktionsevne", "compound")).isChecked();
        assertThat(page.locator("#result")).containsText("What would change the recommendation?");
        assertThat(page.locator(".st-held")).hasCount(0);
    }

    @Test
    void theAnswersStayWithoutScriptsToo(Visit visit) {
        String address = visit.open("/afproev").url();
        try (BrowserContext plain = visit.page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(address);
            People.signIn(page, people.withRoles(Role.PROFESSIONAL));
            page.locator("input[name='mastery.mestringsevne'][value=low]").check();
            page.locator("#view-keep").click();

            inEnglish(page);

            assertThat(page.locator("input[name='mastery.mestringsevne'][value=low]"))
                    .isChecked();
            assertThat(page.locator("#result")).containsText("Save the recommendation");
        }
    }

    @Test
    void whatWasWrittenIntoAnotherFormStays(Visit visit) {
        Page page = visit.asNobody().open(drafts.of("row-language") + "/tabel/intensity/raekke/13");
        People.signIn(page, people.withRoles(Role.AUTHOR));
        page.locator("textarea").first().fill("Når borgeren selv kan.");

        inEnglish(page);

        assertThat(page.locator("textarea").first()).hasValue("Når borgeren selv kan.");
    }

    @Test
    void whatASheetSaysInDanishIsMarkedSoInEnglish(Visit visit) {
        Page page = visit.inEnglish().open(drafts.of("language-language") + "/tabel/intensity");

        assertThat(page.locator("#r13 [lang=da]")).not().hasCount(0);
        assertThat(page.locator("#r13 [lang=en]")).hasCount(0);
        visit.check();
    }

    @Test
    void whatASheetSaysInEnglishIsMarkedSoInDanish(Visit visit) {
        Page page = visit.open(drafts.of("language-danish") + "/tabel/intensity");

        assertThat(page.locator("#r13 > [lang=en]")).hasCount(1);
        assertThat(page.locator("#r13 > [lang=da]")).hasCount(0);
    }
}
