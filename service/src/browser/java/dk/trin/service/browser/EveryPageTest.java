package dk.trin.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every page that there is. */
@BrowserTest
class EveryPageTest {
    private final List<String> addresses;

    EveryPageTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        addresses = Addresses.all(mapping);
    }

    /** 640 is what a window of 1280 is at a zoom of 200 %. */
    @ParameterizedTest
    @ValueSource(ints = {1280, 640, 375, 320})
    void everyPageCanBeUsedInAWindowOfThisWidth(int width, Visit visit) {
        visit.wide(width);

        checkAll(visit);
    }

    @Test
    void everyPageCanBeUsedInEnglish(Visit visit) {
        checkAll(visit.inEnglish());
    }

    private void checkAll(Visit visit) {
        SoftAssertions all = new SoftAssertions();
        addresses.forEach(address -> all.check(() -> {
            visit.open(address);
            assertThat(visit.page().locator("h1").count())
                    .as("headings of %s", address)
                    .isEqualTo(1);
            assertThat(visit.page().content()).as("texts of %s", address).doesNotContain("??");
            visit.check();
        }));
        all.assertAll();
    }

    @Test
    void whatIsNotThereIsToldOnAPageThatCanBeUsed(Visit visit) {
        visit.expecting("404");
        visit.open("/nope");

        visit.check();
    }
}
