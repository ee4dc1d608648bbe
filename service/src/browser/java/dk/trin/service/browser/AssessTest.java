package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a professional sees on Afprøv, in every state; 640 is a window of 1280 at 200 %. */
@BrowserTest
class AssessTest {
    @ParameterizedTest
    @ValueSource(ints = {1280, 640, 375, 320})
    void nothingAssessedLeavesEverythingPossible(int width, Visit visit) {
        Assessing assessing = Assessing.on(visit.wide(width));

        assertThat(assessing.steps()).hasText("Trin 1–4 er mulige");
        assertThat(visit.page().locator(".st-offer")).hasCount(1);
        assertThat(visit.page().locator(".st-jump")).hasCount(3);
        visit.check();
    }

    @Test
    void everyAnswerIsFollowedAtOnceAndTheFocusStays(Visit visit) {
        Assessing assessing =
                Assessing.on(visit).choose("mastery.mestringsevne", "low").choose("function.funktionsevne", "compound");

        assertThat(visit.page().locator(".st-facts")).containsText("Forløbskoordination");
        assertThat(visit.page().locator("#progress")).hasText("2 af 38 spørgsmål besvaret");
        assertThat(visit.page().locator("#spoken")).containsText("Trin 3–4 er mulige.");
        assertThat(assessing.input("function.funktionsevne", "compound")).isFocused();
        visit.check();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 640, 320})
    void whenEverythingIsKnownOneStepIsLeft(int width, Visit visit) {
        Assessing assessing = Assessing.on(visit.wide(width)).example();

        assertThat(assessing.steps()).hasText("Trin 4 af 4: individuelt koordineret forløb");
        assertThat(visit.page().locator(".st-headline")).containsText("Afklaret");
        visit.check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "changes", "why-not", "wheel", "compare", "keep"})
    void everyViewOfItIsForEverybody(String view, Visit visit) {
        Assessing.on(visit)
                .choose("mastery.mestringsevne", "low")
                .choose("clinical.severity", "severe")
                .show(view);
        visit.check();

        visit.wide(320).check();
    }

    @Test
    void aRedFlagStandsOnTopAndTheOffersWait(Visit visit) {
        Assessing.on(visit).choose("clinical.progression", "unstable");

        assertThat(visit.page().locator("#result .st-flag")).containsText("Kontakt egen læge");
        assertThat(visit.page().locator("#result")).containsText("Tilbuddene er forslag");
        visit.check();
    }

    @Test
    void anAnswerCanBeTakenAwayAndPutBack(Visit visit) {
        Assessing assessing = Assessing.on(visit).choose("social.network", "weak");
        Locator question = visit.page().locator("#q-social-network");
        question.getByRole(AriaRole.BUTTON).click();

        assertThat(visit.page().locator(".st-undo")).containsText("Netværk er ændret.");
        assertThat(assessing.input("social.network", "weak")).not().isChecked();
        assessing.button("Fortryd").click();

        assertThat(assessing.input("social.network", "weak")).isChecked();
        visit.check();
    }

    @Test
    void aNumberThatCannotBeTrueIsToldWhereItStands(Visit visit) {
        Assessing assessing = Assessing.on(visit);
        assessing.number("practical.age").fill("580");

        assertThat(visit.page().locator("#q-practical-age-fault")).containsText("0–125");
        assertThat(assessing.number("practical.age")).hasAttribute("aria-invalid", "true");
        visit.check();
        assessing.number("practical.age").fill("58");

        assertThat(visit.page().locator("#q-practical-age-fault")).isHidden();
        assertThat(assessing.number("practical.age")).isFocused();
    }

    @Test
    void noDiseaseTakesTheOthersAway(Visit visit) {
        Assessing assessing =
                Assessing.on(visit).choose("clinical.diagnoses", "copd").choose("clinical.diagnoses", "none");

        assertThat(assessing.input("clinical.diagnoses", "copd")).not().isChecked();
        assertThat(assessing.input("clinical.diagnoses", "none")).isChecked();
    }

    @Test
    void whatToAskNextLeadsToTheQuestion(Visit visit) {
        Assessing assessing = Assessing.on(visit).choose("mastery.mestringsevne", "low");
        Locator next = visit.page().locator(".st-jump").first();
        String target = next.getAttribute("href").substring(1);
        next.click();

        assertThat(visit.page().locator("#" + target + " input").first()).isFocused();
        assertThat(visit.page().locator("#" + target)).isInViewport();
        assertThat(assessing.steps()).isVisible();
    }

    @Test
    void theWholeOfItIsThereInEnglish(Visit visit) {
        Assessing assessing = Assessing.on(visit.inEnglish())
                .choose("mastery.mestringsevne", "low")
                .show("changes");

        assertThat(visit.page().locator("h1")).hasText("Try");
        assertThat(visit.page().locator("#q-mastery-mestringsevne")).containsText("Coping ability");
        assertThat(assessing.tab("What would change it")).isVisible();
        assertThat(visit.page().locator("#result")).not().containsText("Tilbud");
        visit.check();
    }

    @Test
    void anotherRuleSetAsksItsOwnQuestionsAndKeepsTheAnswers(Visit visit) {
        Assessing assessing = Assessing.on(visit).choose("mastery.mestringsevne", "low");
        visit.page().locator("#rule-set").selectOption("esbjerg");

        assertThat(visit.page().locator(".st-part-unused")).isVisible();
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();
        assertThat(visit.page().locator(".st-source")).containsText("version 1");
        visit.check();
    }

    @Test
    void whatIsPressedWhileAnAnswerIsOnItsWayIsNotLost(Visit visit) {
        Assessing assessing = Assessing.on(visit);
        visit.page().route("**/afproev", route -> {
            visit.page().waitForTimeout(300);
            route.resume();
        });
        assessing.choose("mastery.mestringsevne", "low");
        visit.page().locator("#view-wheel").click();

        assertThat(visit.page().locator(".st-spoke")).hasCount(1);
    }

    @Test
    void nothingAboutTheCitizenGetsIntoTheAddress(Visit visit) {
        Page page =
                Assessing.on(visit).choose("social.network", "weak").show("why").page();

        assertThat(page).hasURL(Pattern.compile(".*/afproev$"));
    }
}
