package dk.trin.service.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** What a professional does on Afprøv. */
record Assessing(Page page) {
    /** The citizen of the design's example, as far as one answer is chosen. */
    static final Map<String, String> EXAMPLE = Map.ofEntries(
            Map.entry("mastery.mestringsevne", "low"),
            Map.entry("function.funktionsevne", "compound"),
            Map.entry("clinical.severity", "moderate"),
            Map.entry("clinical.progression", "slow"),
            Map.entry("clinical.comorbidity", "one"),
            Map.entry("clinical.functionalLevel", "slight"),
            Map.entry("lifestyle.tobacco", "daily"),
            Map.entry("lifestyle.wantsCessation", "yes"),
            Map.entry("lifestyle.alcohol", "low"),
            Map.entry("lifestyle.weight", "overweight"),
            Map.entry("social.network", "weak"),
            Map.entry("social.loneliness", "moderate"),
            Map.entry("social.socialProblems", "some"),
            Map.entry("social.socioeconomicStatus", "strained"),
            Map.entry("social.housing", "stable"),
            Map.entry("personal.language", "interpreter"),
            Map.entry("personal.mentalHealth", "strained"),
            Map.entry("personal.healthLiteracy", "problematic"),
            Map.entry("personal.cognition", "none"));

    static Assessing on(Visit visit) {
        return new Assessing(visit.open("/afproev"));
    }

    /** Chooses one answer, as with a mouse. */
    Assessing choose(String factor, String value) {
        Locator input = input(factor, value);
        open(input);
        input.locator("xpath=..").click();
        return this;
    }

    /** Gives all answers of the example, and waits for what they lead to. */
    Assessing example() {
        EXAMPLE.forEach(this::choose);
        return settled();
    }

    /** Waits until the page has answered all that was asked of it. */
    Assessing settled() {
        page.waitForCondition(() -> page.locator(".htmx-request").count() == 0);
        return this;
    }

    /** Shows what stands below the recommendation. */
    Assessing show(String view) {
        page.locator("#view-" + view).click();
        page.locator("#view-" + view + "[aria-selected=true]").waitFor();
        return settled();
    }

    Locator input(String factor, String value) {
        return page.locator("input[name='" + factor + "'][value='" + value + "']");
    }

    /** The field of a number, in sight. */
    Locator number(String factor) {
        Locator input = page.locator("input[name='" + factor + "']");
        open(input);
        return input;
    }

    /** The intensity in words. */
    Locator steps() {
        return page.locator("#result figcaption").first();
    }

    Locator tab(String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void open(Locator input) {
        Locator part = input.locator("xpath=ancestor::details[1]");
        if (part.getAttribute("open") == null) {
            part.locator("summary").first().click();
        }
    }
}
