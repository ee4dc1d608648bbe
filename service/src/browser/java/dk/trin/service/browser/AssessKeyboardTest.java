package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Afprøv from the first question to a kept recommendation without a mouse. */
@BrowserTest
class AssessKeyboardTest {
    private static final int MOST_STEPS = 120;

    /** Goes on with the tab key until something is reached. */
    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("nobody reaches " + selector + " with the tab key");
    }

    @Test
    void oneCanAssessUnderstandAndKeepWithoutAMouse(Visit visit) {
        Page page = visit.open("/afproev");
        Keyboard keyboard = page.keyboard();

        tabTo(page, "input[name='mastery.mestringsevne']");
        keyboard.press("Space");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowDown");
        Assessing assessing = new Assessing(page);
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();
        assertThat(page.locator("#progress")).containsText("1 af 38");

        tabTo(page, ".st-jump");
        keyboard.press("Enter");
        assertThat(page.locator("fieldset:focus-within")).hasCount(1);

        tabTo(page, "#view-why");
        keyboard.press("ArrowRight");
        keyboard.press("Enter");
        assertThat(page.locator("#view-changes")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#view-changes")).isFocused();

        tabTo(page, ".st-change");
        keyboard.press("Enter");
        assertThat(page.locator(".st-undo")).isFocused();
        keyboard.press("Tab");
        keyboard.press("Enter");
        assertThat(assessing.input("mastery.mestringsevne", "low")).isChecked();

        tabTo(page, "#view-changes");
        keyboard.press("End");
        assertThat(page.locator("#view-keep")).isFocused();
        keyboard.press("Enter");
        tabTo(page, "#reference");
        keyboard.type("sag-tastatur");
        tabTo(page, "button.button-primary");
        keyboard.press("Enter");
        assertThat(page.locator("h1")).hasText("Gemt anbefaling");
    }
}
