package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a new draft to a version in force and back, by two people. */
@BrowserTest
class RuleSetWalkTest {
    private static final Actor ANNE = new Actor("local|anne", "anne", Role.ALL);

    private final Drafting drafting;
    private final Register register;

    @Autowired
    RuleSetWalkTest(Drafting drafting, Register register) {
        this.drafting = drafting;
        this.register = register;
    }

    @Test
    void twoPeopleTakeADraftIntoForceAndRollBack(Visit visit) {
        Page page = visit.page();
        submitted(visit);

        assertThat(page.locator(".st-trial")).containsText("Afleveret");
        page.navigate(page.url().replaceFirst("\\?.*", "") + "/godkend");
        assertThat(button(page, "Godkend")).isDisabled();
        assertThat(page.locator(".st-why").first()).containsText("Du har selv været med til at lave versionen");
        visit.check();

        visit.as("bo");
        page.reload();
        assertThat(page.locator(".st-diff del")).hasCount(1);
        assertThat(page.locator("#virkning .st-figure"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        button(page, "Godkend").click();
        assertThat(page.locator(".st-faults")).containsText("Skriv en begrundelse");
        visit.check();
        page.getByLabel("Begrundelse").fill("Set igennem sammen med teamet.");
        button(page, "Godkend").click();
        assertThat(page.locator(".st-notice")).containsText("godkendt");

        page.getByLabel("Begrundelse").fill("Aftalt på mødet.");
        button(page, "Tag i brug").click();
        assertThat(page.locator(".st-version-line .st-mark")).hasText("I kraft");
        visit.check();

        visit.open("/regler/esbjerg/1/godkend");
        page.getByLabel("Hvorfor rulles der tilbage?").fill("Vi fandt en fejl.");
        button(page, "Rul tilbage til denne version").click();
        assertThat(page.locator(".st-version-line .st-mark")).hasText("I kraft");

        visit.open("/regler/esbjerg");
        assertThat(page.locator(".st-turn-now")).containsText("Version 1");
        assertThat(page.locator(".st-line").last()).containsText("bo rullede tilbage hertil");
        visit.check();
    }

    @Test
    void whatIsSentBackBecomesADraftWithTheReasonInItsHistory(Visit visit) {
        Page page = visit.page();
        waitingForBo(visit);

        page.getByText("Send tilbage til forfatterne").click();
        page.getByLabel("Hvad skal ændres?").fill("Titlen er for lang.");
        button(page, "Send tilbage").click();

        assertThat(page.locator(".st-version-line .st-mark")).hasText("Kladde");
        assertThat(page.locator(".st-line")).containsText("Titlen er for lang.");
    }

    @Test
    void aVersionIsPlannedForADayAndBroughtForward(Visit visit) {
        Page page = visit.page();
        waitingForBo(visit);
        page.getByLabel("Begrundelse").fill("Læst.");
        button(page, "Godkend").click();

        page.getByText("Fra en dag").click();
        page.getByLabel("Begrundelse").fill("Fra nytår.");
        button(page, "Tag i brug").click();
        assertThat(page.locator(".st-faults")).containsText("Vælg en dag");
        assertThat(page.getByLabel("Begrundelse")).hasValue("Fra nytår.");
        page.getByLabel("Fra og med").fill("2099-01-01");
        button(page, "Tag i brug").click();
        assertThat(page.locator(".st-version-line")).containsText("træder i kraft 1. januar 2099");
        visit.check();

        page.getByLabel("Begrundelse").fill("Alligevel nu.");
        button(page, "Fremryk").click();
        assertThat(page.locator(".st-version-line .st-mark")).hasText("I kraft");

        page.getByText("Træk versionen tilbage").click();
        page.getByLabel("Hvorfor?").fill("Prøven er slut.");
        button(page, "Træk tilbage for altid").click();
        assertThat(page.locator(".st-version-line .st-mark")).hasText("Trukket tilbage");
        visit.check();
    }

    @Test
    void pressingTwiceMakesOneDraft(Visit visit) {
        Page page = visit.page();
        visit.as("dora");
        visit.open("/regler/ballerup");
        int before = register.of("ballerup").size();
        String fields = "from=1&newest=" + before;
        String press = "fields => fetch('/regler/ballerup/kladde', {method: 'POST', body: new URLSearchParams(fields)})"
                + ".then(answer => answer.url)";

        Object first = page.evaluate(press, fields);
        Object second = page.evaluate(press, fields);

        assertThat(second).isEqualTo(first);
        assertThat(register.of("ballerup")).hasSize(before + 1);
    }

    /** Anne makes a draft, edits it and submits it. */
    private int submitted(Visit visit) {
        int draft = draft(visit);
        edit(draft);
        submit(visit, draft);
        return draft;
    }

    /** The same; then Bo opens the page where it is approved. */
    private void waitingForBo(Visit visit) {
        int draft = submitted(visit);
        visit.as("bo").open("/regler/esbjerg/" + draft + "/godkend");
    }

    /** Anne makes a draft of version 1. */
    private static int draft(Visit visit) {
        Page page = visit.page();
        visit.as(ANNE.name());
        visit.open("/regler/esbjerg");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Ny kladde herfra, som kopi af version 1")
                                .setExact(true))
                .click();
        assertThat(page.locator(".st-notice")).containsText("Kladden er oprettet");
        String path = page.url().replaceFirst("\\?.*", "");
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Anne calls the rule set something else, which changes nobody's recommendation. */
    private void edit(int number) {
        Version draft =
                register.find(new VersionId("esbjerg", number)).orElseThrow().version();
        Outcome<Version> edited = drafting.edit(
                new Attempt(draft.id(), draft.revision(), ANNE),
                List.of(new Edit.SetCell("about", 4, 2, "Esbjerg: egen udgave " + number)));
        assertThat(edited).isInstanceOf(Outcome.Done.class);
    }

    private static void submit(Visit visit, int draft) {
        Page page = visit.open("/regler/esbjerg/" + draft);
        page.getByLabel("Hvad er nyt, og hvorfor?").fill("Et klarere navn.");
        button(page, "Aflevér").click();
        assertThat(page.locator(".st-notice")).containsText("afleveret");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
