package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Register;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table edited by keyboard alone. Ballerup's intensities stand in the lines 13 to 23. */
@BrowserTest
class GridWalkTest {
    private static final int FIRST = 13;
    private static final int LAST = 23;

    private final Drafts drafts;

    @Autowired
    GridWalkTest(Drafting drafting, Register register) {
        drafts = new Drafts(drafting, register);
    }

    private Page open(Visit visit, String name) {
        Page page = visit.open(drafts.of(name) + "/tabel/intensity");
        assertThat(page.locator("#st-grid table")).hasAttribute("role", "grid");
        cell(page, FIRST, 1).focus();
        return page;
    }

    private static Locator cell(Page page, int line, int place) {
        return page.locator("#r" + line + " > *").nth(place);
    }

    private static void press(Page page, String... keys) {
        Keyboard keyboard = page.keyboard();
        List.of(keys).forEach(keyboard::press);
    }

    private static void saved(Page page) {
        assertThat(page.locator("#st-saved"))
                .hasAttribute("data-now", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(20_000));
    }

    @Test
    void theKeysGoWhereTheyGoInASheet(Visit visit) {
        Page page = open(visit, "grid-keys");

        press(page, "ArrowRight", "ArrowDown", "End");
        assertThat(cell(page, FIRST + 1, 8)).isFocused();
        press(page, "Home");
        assertThat(cell(page, FIRST + 1, 0)).isFocused();
        press(page, "Control+End");
        assertThat(cell(page, LAST, 8)).isFocused();
        press(page, "Control+Home", "PageDown", "ArrowUp", "ArrowRight");
        assertThat(cell(page, LAST - 1, 1)).isFocused();
        press(page, "Shift+ArrowRight", "Shift+ArrowDown");
        assertThat(page.locator("[aria-selected=true]")).hasCount(4);
    }

    @Test
    void severalValuesAreTickedInACell(Visit visit) {
        Page page = open(visit, "grid-values");

        press(page, "Enter", "ArrowDown", "Space", "Enter");

        assertThat(cell(page, FIRST, 1)).hasText("lav, middel");
        assertThat(cell(page, FIRST + 1, 1)).isFocused();
        saved(page);
        page.reload();
        assertThat(cell(page, FIRST, 1)).hasText("lav, middel");
    }

    @Test
    void escapeLeavesACellAsItWas(Visit visit) {
        Page page = open(visit, "grid-escape");

        press(page, "F2", "ArrowDown", "Space", "Escape");

        assertThat(cell(page, FIRST, 1)).hasText("lav");
        assertThat(cell(page, FIRST, 1)).isFocused();
        assertThat(button(page, "Fortryd")).isDisabled();
    }

    @Test
    void writingReplacesAText(Visit visit) {
        Page page = open(visit, "grid-write");
        cell(page, FIRST, 6).focus();

        page.keyboard().type("Borgeren kan selv.");
        press(page, "Tab");

        assertThat(cell(page, FIRST, 6)).hasText("Borgeren kan selv.");
        assertThat(cell(page, FIRST, 7)).isFocused();
    }

    @Test
    void whatIsCopiedFromExcelIsPastedCellByCell(Visit visit) {
        Page page = open(visit, "grid-paste");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("navigator.clipboard.writeText('middel\\tsårbar\\r\\n\"høj\"\\t\"alment, udsat\"\\r\\n')");

        press(page, "Control+v");

        assertThat(cell(page, FIRST, 1)).hasText("middel");
        assertThat(cell(page, FIRST, 2)).hasText("sårbar");
        assertThat(cell(page, FIRST + 1, 1)).hasText("høj");
        assertThat(cell(page, FIRST + 1, 2)).hasText("alment, udsat");
        press(page, "Control+z");
        assertThat(cell(page, FIRST + 1, 2)).hasText("alment");
        assertThat(cell(page, FIRST, 1)).hasText("lav");
    }

    @Test
    void rowsPastedBelowTheLastOneGetIdsOfTheirOwn(Visit visit) {
        Page page = open(visit, "grid-paste-more");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate(
                "navigator.clipboard.writeText('lav\\talment\\r\\n\"middel\"\\tsårbar\\r\\nhøj\\t\"alment, udsat\"')");
        cell(page, LAST, 1).focus();

        press(page, "Control+v");

        assertThat(cell(page, LAST + 1, 1)).hasText("middel");
        assertThat(cell(page, LAST + 2, 2)).hasText("alment, udsat");
        assertThat(cell(page, LAST + 1, 0)).hasText(Pattern.compile("[0-9]$"));
        assertNotEquals(
                cell(page, LAST + 1, 0).innerText(), cell(page, LAST + 2, 0).innerText());
        assertThat(page.locator("#st-pasted")).isEmpty();
    }

    @Test
    void whatIsPastedBesideTheSheetIsToldUntilTheNextStep(Visit visit) {
        Page page = open(visit, "grid-paste-wide");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("navigator.clipboard.writeText('\"Egen kilde,\\n2026\"\\tfor meget\\tog mere')");
        press(page, "End", "Control+v");

        assertThat(page.locator("#st-pasted")).containsText("ikke er sat ind: 2");
        assertThat(cell(page, FIRST, 8)).hasText("Egen kilde, 2026");
        visit.check();
        press(page, "Control+z");
        assertThat(page.locator("#st-pasted")).isEmpty();
    }

    @Test
    void whatIsCopiedCanBePastedIntoASheet(Visit visit) {
        Page page = open(visit, "grid-copy");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

        press(page, "Shift+ArrowRight", "Shift+ArrowDown", "Control+c");

        Object copied = page.evaluate("navigator.clipboard.readText()");
        assertEquals("lav\talment\r\nlav\talment", copied);
    }

    @Test
    void everyStepIsUndoneAndRedone(Visit visit) {
        Page page = open(visit, "grid-undo");

        press(page, "Delete", "ArrowRight", "Delete", "Control+z", "Control+z");
        assertThat(cell(page, FIRST, 1)).hasText("lav");
        assertThat(cell(page, FIRST, 2)).hasText("alment");
        press(page, "Control+y");
        assertThat(cell(page, FIRST, 1)).hasText("");

        saved(page);
        page.reload();
        assertThat(cell(page, FIRST, 1)).hasText("");
        assertThat(cell(page, FIRST, 2)).hasText("alment");
    }

    @Test
    void rowsAreAddedCopiedMovedAndTakenOut(Visit visit) {
        Page page = open(visit, "grid-rows");

        button(page, "Ny række").click();
        assertThat(cell(page, FIRST + 1, 0)).hasText("I12");
        assertThat(cell(page, FIRST + 1, 1)).isFocused();
        button(page, "Slet").click();
        assertThat(cell(page, FIRST + 1, 0)).hasText("I2");
        button(page, "Kopiér").click();
        assertThat(cell(page, FIRST + 2, 1)).hasText("lav");
        button(page, "Flyt op").click();
        assertThat(cell(page, FIRST + 1, 0)).hasText("I12");

        saved(page);
        page.reload();
        assertThat(cell(page, FIRST + 1, 0)).hasText("I12");
        assertThat(cell(page, FIRST + 2, 0)).hasText("I2");
        assertThat(page.locator("#st-grid tbody tr")).hasCount(LAST - FIRST + 2);
    }

    @Test
    void aDeletedRowComesBackWithAllItSaid(Visit visit) {
        Page page = open(visit, "grid-delete");
        String reason = cell(page, FIRST + 1, 6).innerText();

        press(page, "ArrowDown");
        button(page, "Slet").click();
        assertThat(cell(page, FIRST + 1, 0)).hasText("I3");
        press(page, "Control+z");

        assertThat(cell(page, FIRST + 1, 0)).hasText("I2");
        assertThat(cell(page, FIRST + 1, 6)).hasText(reason);
        saved(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
