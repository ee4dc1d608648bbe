package dk.trin.service.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for all tests, and for each test a visit with no past; its faults fail the test when it ends. */
final class Browsing implements ParameterResolver, AfterEachCallback {
    private static final Namespace OWN = Namespace.create(Browsing.class);
    private static final Path CHROMIUM = Path.of(System.getProperty("browser", "/usr/bin/chromium"));
    /** Other things may run on the machine as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Visit.class);
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium =
                test.getRoot().getStore(OWN).computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        Environment environment = SpringExtension.getApplicationContext(test).getEnvironment();
        String origin = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        return test.getStore(OWN)
                .computeIfAbsent(Visit.class, key -> new Visit(chromium.browser(), origin), Visit.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visit visit = test.getStore(OWN).remove(Visit.class, Visit.class);
        if (visit != null) {
            visit.end();
        }
    }

    /** The browser that all tests share. */
    private record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
        static Chromium start() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(ARGUMENTS));
            return new Chromium(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
