package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.trin.service.TestCallers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Looking at how the recommendations fare, with enough of them to tell. */
@BrowserTest
class FollowUpTest {
    private static final String KEPT = """
            {"assessment": {"social": {"network": "%s"}, "personal": {"language": "no-barrier"}}}""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    FollowUpTest(@LocalServerPort int port) {
        this.port = port;
    }

    @BeforeEach
    void keepSome() throws IOException, InterruptedException {
        for (String network : List.of("strong", "weak")) {
            for (int citizen = 0; citizen < 6; citizen++) {
                String kept = send("POST", "/api/v1/recommendations?store=true", KEPT.formatted(network));
                String id = JsonMapper.shared().readTree(kept).get("id").asString();
                send("PUT", "/api/v1/recommendations/" + id + "/decision", "{\"decision\": \"followed\"}");
            }
        }
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + TestCallers.key(port, TestCallers.ANYBODY))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 640, 320})
    void theChartsAndTheirNumbersCanBeReadByEverybody(int width, Visit visit) {
        Page page = visit.wide(width).open("/opfoelgning");
        assertThat(page.getByRole(AriaRole.IMG).first()).isVisible();
        visit.check();

        page.locator(".st-numbers summary").all().forEach(Locator::click);

        assertThat(page.locator(".st-numbers table").first()).isVisible();
        visit.check();
    }

    @Test
    void aPeriodThatIsNoneIsToldAndItsFieldIsOneKeyAway(Visit visit) {
        Page page = visit.open("/opfoelgning?from=2026-02-01&to=2026-01-01");
        visit.check();

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("#from$"));
    }

    @Test
    void theNumbersAreTakenAway(Visit visit) {
        Page page = visit.open("/opfoelgning");

        Download download =
                page.waitForDownload(() -> page.getByText("Hent alle tal (CSV)").click());

        assertThat(download.suggestedFilename()).endsWith(".csv");
    }
}
