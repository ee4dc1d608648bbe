package dk.trin.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dk.trin.service.TestCallers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's visit in a browser of their own; what no page may do is noted all along. */
final class Visit {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String KEY = "X-API-Key";

    private final String origin;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Visit(Browser browser, String origin) {
        this.origin = origin;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("da-DK")
                .setViewportSize(1280, 900)
                .setExtraHTTPHeaders(
                        Map.of(KEY, TestCallers.key(URI.create(origin).getPort(), TestCallers.ANYBODY))));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("blob:")) {
                faults.add("elsewhere: " + request.url());
            }
        });
    }

    /** Opens an address of the service, waiting until it is shown. */
    Page open(String path) {
        page.navigate(origin + path);
        return page;
    }

    /** The whole address of a path. */
    String address(String path) {
        return origin + path;
    }

    Page page() {
        return page;
    }

    /** From now on nobody is known; until then somebody is who may do everything. */
    Visit asNobody() {
        context.setExtraHTTPHeaders(Map.of());
        return this;
    }

    /** From now on somebody is known by a key, who has only this role where the name is one. */
    Visit as(String person) {
        context.setExtraHTTPHeaders(
                Map.of(KEY, TestCallers.key(URI.create(origin).getPort(), person)));
        return this;
    }

    /** Another window of the same person, in which no script runs; whoever opens it closes it. */
    BrowserContext withoutScript() {
        return context.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setExtraHTTPHeaders(
                                Map.of(KEY, TestCallers.key(URI.create(origin).getPort(), TestCallers.ANYBODY))));
    }

    /** From now on pages are in English. */
    Visit inEnglish() {
        context.addCookies(List.of(new Cookie("trin-language", "en").setUrl(origin)));
        return this;
    }

    /** From now on the window has this width; 320 is the narrowest a page must bear. */
    Visit wide(int width) {
        page.setViewportSize(width, 900);
        return this;
    }

    /** A refusal that the test provokes, which the browser notes in its console. */
    Visit expecting(String part) {
        expected.add(part);
        return this;
    }

    /** Holds what is shown now against WCAG 2.1 AA, and against the width of the window. */
    void check() {
        List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                                        .collect(Collectors.joining("\n")))
                        .toList())
                .as("WCAG 2.1 AA on %s", page.url())
                .isEmpty();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("pixels beyond the window on %s", page.url())
                .isLessThanOrEqualTo(0);
    }

    void end() {
        context.close();
        assertThat(faults)
                .filteredOn(fault -> expected.stream().noneMatch(fault::contains))
                .as("console errors and requests elsewhere")
                .isEmpty();
    }
}
