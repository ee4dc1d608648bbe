package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trin.service.access.Users;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Register;
import dk.trin.service.web.Role;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was away for longer than their session finds what they had typed again, and nobody else does. */
@BrowserTest
class LostSessionTest {
    private static final Pattern SIGN_IN = Pattern.compile(".*/log-ind$");
    private static final Pattern AFPROEV = Pattern.compile(".*/afproev$");
    private static final Pattern KEPT = Pattern.compile(".*/afproev/[0-9a-f-]{36}$");

    private final People people;
    private final Drafts drafts;

    @Autowired
    LostSessionTest(Users users, Drafting drafting, Register register) {
        people = new People(users);
        drafts = new Drafts(drafting, register);
    }

    private static Page open(Visit visit, String path, People.Person person) {
        Page page = visit.asNobody().expecting("401").open(path);
        People.signIn(page, person);
        assertThat(page).hasURL(Pattern.compile(".*" + path + "$"));
        return page;
    }

    @Test
    void aRecommendationThatWasToBeKeptIsKeptAfterSigningInAgain(Visit visit) {
        People.Person pia = people.withRoles(Role.PROFESSIONAL);
        Page page = open(visit, "/afproev", pia);
        Assessing assessing = new Assessing(page)
                .choose("mastery.mestringsevne", "low")
                .choose("social.network", "weak")
                .show("keep");
        String reference = "sag-" + UUID.randomUUID();
        page.locator("#reference").fill(reference);
        People.endSession(page.context());
        assessing.button("Gem anbefalingen").click();
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page.locator("main")).containsText("er ikke tabt");
        visit.check();

        People.signIn(page, pia);

        assertThat(page).hasURL(AFPROEV);
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();
        assertThat(assessing.input("social.network", "weak")).isChecked();
        assertThat(page.locator("#reference")).hasValue(reference);
        assertThat(page.locator(".st-held")).containsText("Intet er sendt endnu");
        visit.check();
        assessing.button("Gem anbefalingen").click();
        assertThat(page).hasURL(KEPT);
    }

    @Test
    void nothingOfItIsShownToSomebodyElse(Visit visit) {
        Page page = open(visit, "/afproev", people.withRoles(Role.PROFESSIONAL));
        Assessing assessing =
                new Assessing(page).choose("mastery.mestringsevne", "low").show("keep");
        People.endSession(page.context());
        assessing.button("Gem anbefalingen").click();

        People.signIn(page, people.withRoles(Role.PROFESSIONAL));
        visit.open("/afproev");

        assertThat(page.locator("#assessment input:checked")).hasCount(0);
        assertThat(page.locator(".st-held")).hasCount(0);
    }

    @Test
    void aPageOfSomebodyElseIsNotSentInOnesOwnName(Visit visit) {
        Page page = open(visit, "/afproev", people.withRoles(Role.PROFESSIONAL));
        Assessing assessing =
                new Assessing(page).choose("social.network", "weak").show("keep");
        People.endSession(page.context());
        Page other = page.context().newPage();
        other.navigate(page.url());
        People.signIn(other, people.withRoles(Role.PROFESSIONAL));

        visit.expecting("403");
        assessing.button("Gem anbefalingen").click();

        assertThat(page.locator("h1")).hasText("Det har du ikke adgang til");
        other.reload();
        assertThat(other.locator("#assessment input:checked")).hasCount(0);
    }

    @Test
    void aLivePageGoesOnWhenOneHasSignedInBesideIt(Visit visit) {
        People.Person pia = people.withRoles(Role.PROFESSIONAL);
        Page page = open(visit, "/afproev", pia);
        Assessing assessing =
                new Assessing(page).choose("mastery.mestringsevne", "low").settled();
        People.endSession(page.context());
        assessing.choose("function.funktionsevne", "compound").settled();
        assertThat(page.locator("#signed-out")).isVisible();
        visit.check();

        Page beside = page.waitForPopup(() -> page.locator("#signed-out a").click());
        People.signIn(beside, pia);
        page.evaluate("window.dispatchEvent(new Event('focus'))");

        assertThat(page.locator("#signed-out")).isHidden();
        assertThat(page.locator(".st-facts")).containsText("Forløbskoordination");
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();
    }

    @Test
    void whatWasTypedInTheGridIsSavedWhenOneHasSignedInBesideIt(Visit visit) {
        People.Person pia = people.withRoles(Role.AUTHOR);
        Page page = open(visit, drafts.of("grid-lost") + "/tabel/intensity", pia);
        People.endSession(page.context());
        page.locator("#r13 > *").nth(6).focus();
        page.keyboard().type("Borgeren kan selv.");
        page.keyboard().press("Tab");
        assertThat(page.locator("#st-saved")).hasAttribute("data-now", "signedOut");
        assertThat(page.locator("#signed-out")).isVisible();

        Page beside = page.waitForPopup(() -> page.locator("#signed-out a").click());
        People.signIn(beside, pia);
        page.evaluate("window.dispatchEvent(new Event('focus'))");

        assertThat(page.locator("#st-saved")).hasAttribute("data-now", "saved");
        page.reload();
        assertThat(page.locator("#r13 > *").nth(6)).hasText("Borgeren kan selv.");
    }

    @Test
    void aRowOfASheetIsFilledInAgain(Visit visit) {
        People.Person pia = people.withRoles(Role.AUTHOR);
        Page page = open(visit, drafts.of("row-lost") + "/tabel/intensity/raekke/13", pia);
        page.locator("textarea").first().fill("Når borgeren \"selv\" kan, & vil.");
        page.locator("input[type=checkbox]").first().setChecked(false);
        page.locator("input[type=checkbox]").nth(1).setChecked(true);
        People.endSession(page.context());
        page.locator("button[value=save]").click();

        People.signIn(page, pia);

        assertThat(page.locator("textarea").first()).hasValue("Når borgeren \"selv\" kan, & vil.");
        assertThat(page.locator("input[type=checkbox]").first()).not().isChecked();
        assertThat(page.locator("input[type=checkbox]").nth(1)).isChecked();
        visit.check();
        page.locator("button[value=save]").click();
        assertThat(page.locator("#r13")).containsText("Når borgeren \"selv\" kan, & vil.");
    }

    @Test
    void itIsSoWithoutScriptsToo(Visit visit) {
        People.Person pia = people.withRoles(Role.PROFESSIONAL);
        String address = visit.open("/afproev").url();
        try (BrowserContext plain = visit.page()
                .context()
                .browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(address);
            People.signIn(page, pia);
            page.locator("input[name='mastery.mestringsevne'][value=low]").check();
            People.endSession(plain);
            page.locator(".st-submit button").click();
            People.signIn(page, pia);

            assertThat(page).hasURL(AFPROEV);
            assertThat(page.locator("input[name='mastery.mestringsevne'][value=low]"))
                    .isChecked();
            assertThat(page.locator("#progress")).hasText("1 af 38 spørgsmål besvaret");
        }
    }
}
