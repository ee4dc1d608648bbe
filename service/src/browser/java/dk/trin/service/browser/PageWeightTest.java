package dk.trin.service.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How much comes over the wire, and how long the server takes; the figures are left in {@code target/pages.csv}. */
@BrowserTest
class PageWeightTest {
    private static final int FIRST_VISIT = 300_000;
    private static final int LATER = 40_000;
    private static final int TIMES = 10;
    private static final String SERVER_TIME =
            "(([page]) => page.responseStart - page.requestStart)(performance.getEntriesByType('navigation'))";

    private final List<String> addresses;

    PageWeightTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        addresses = Addresses.all(mapping);
    }

    /** Bytes as they came over the wire, and milliseconds until the first of them. */
    private record Figures(String address, long first, long later, double median, double slow) {
        String line() {
            return String.format(Locale.ROOT, "%s,%d,%d,%.1f,%.1f", address, first, later, median, slow);
        }
    }

    @Test
    void noPageIsHeavy(Visit visit) throws IOException {
        List<String> lines = new ArrayList<>(List.of("address,first visit,later,median ms,slowest ms"));
        SoftAssertions all = new SoftAssertions();
        // A cache that is only just being made may not have been cleared when the first page is measured.
        visit.open(addresses.get(0)).waitForLoadState(LoadState.NETWORKIDLE);
        for (String address : addresses) {
            Figures figures = measure(visit, address);
            lines.add(figures.line());
            all.assertThat(figures.first())
                    .as("bytes of a first visit to %s", address)
                    .isLessThan(FIRST_VISIT);
            all.assertThat(figures.later())
                    .as("bytes of a later visit to %s", address)
                    .isLessThan(LATER);
        }
        Files.write(Path.of("target", "pages.csv"), lines);
        all.assertAll();
    }

    private static Figures measure(Visit visit, String address) {
        CDPSession wire = visit.page().context().newCDPSession(visit.page());
        AtomicLong bytes = new AtomicLong();
        wire.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        wire.send("Network.enable");
        wire.send("Network.clearBrowserCache");
        long first = opened(visit, address, bytes);
        long later = opened(visit, address, bytes);
        double[] times = DoubleStream.generate(() -> time(visit, address))
                .limit(TIMES)
                .sorted()
                .toArray();
        wire.detach();
        return new Figures(address, first, later, times[TIMES / 2], times[TIMES - 1]);
    }

    private static long opened(Visit visit, String address, AtomicLong bytes) {
        bytes.set(0);
        visit.open(address).waitForLoadState(LoadState.NETWORKIDLE);
        return bytes.get();
    }

    private static double time(Visit visit, String address) {
        Page page = visit.open(address);
        return ((Number) page.evaluate(SERVER_TIME)).doubleValue();
    }
}
