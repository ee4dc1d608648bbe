package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Register;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bringing a workbook back: chosen, dropped, and sent twice. */
@BrowserTest
class UploadTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern FOUND = Pattern.compile("/fund");

    private final Drafts drafts;
    private final Register register;

    @Autowired
    UploadTest(Drafting drafting, Register register) {
        this.drafts = new Drafts(drafting, register);
        this.register = register;
    }

    /** The workbook of a version, as somebody would have taken it home. */
    private static byte[] workbook(Visit visit, String version) {
        return visit.page()
                .context()
                .request()
                .get(visit.address(version + "/projektmappe.xlsx"))
                .body();
    }

    /** A file over the place where it can be let go. */
    private static JSHandle carried(Page page, byte[] file) {
        return page.evaluateHandle(
                "([type, text]) => { const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));"
                        + " const carried = new DataTransfer();"
                        + " carried.items.add(new File([bytes], 'regler.xlsx', {type})); return carried; }",
                new Object[] {XLSX, Base64.getEncoder().encodeToString(file)});
    }

    @Test
    void aFileThatIsDroppedOnThePageIsTaken(Visit visit) {
        String draft = drafts.of("dropped");
        byte[] file = workbook(visit, draft);
        Page page = visit.open(draft + "/projektmappe");
        JSHandle carried = carried(page, file);

        page.locator(".st-drop").dispatchEvent("dragenter", Map.of("dataTransfer", carried));
        assertThat(page.locator(".st-drop-over")).isVisible();
        visit.check();
        page.locator(".st-drop").dispatchEvent("drop", Map.of("dataTransfer", carried));

        page.waitForURL(FOUND);
        assertThat(page.locator(".st-notice")).isVisible();
    }

    @Test
    void aFileThatIsSentTwiceWithoutScriptIsOneDraft(Visit visit) {
        byte[] file = workbook(visit, "/regler/ballerup/1");
        int before = register.of("ballerup").size();
        try (BrowserContext plain = visit.withoutScript()) {
            String first = sent(plain, visit.address("/regler/ballerup/1/projektmappe"), file);
            String second = sent(plain, visit.address("/regler/ballerup/1/projektmappe"), file);

            assertThat(second).isEqualTo(first);
        }
        assertThat(register.of("ballerup")).hasSize(before + 1);
    }

    @Test
    void aFileThatIsSentTwiceIntoADraftIsTakenWithoutAWordOfConflict(Visit visit) {
        String draft = drafts.of("into");
        byte[] file = workbook(visit, "/regler/esbjerg/1");
        try (BrowserContext plain = visit.withoutScript()) {
            Page early = plain.newPage();
            early.navigate(visit.address(draft + "/projektmappe"));
            sent(plain, visit.address(draft + "/projektmappe"), file);
            send(early, file);

            assertThat(early).hasURL(FOUND);
        }
    }

    private static String sent(BrowserContext context, String address, byte[] file) {
        Page page = context.newPage();
        page.navigate(address);
        send(page, file);
        assertThat(page).hasURL(FOUND);
        return page.url();
    }

    private static void send(Page page, byte[] file) {
        page.locator("#file").setInputFiles(new FilePayload("regler.xlsx", XLSX, file));
        page.locator("form.st-upload button").click();
    }
}
