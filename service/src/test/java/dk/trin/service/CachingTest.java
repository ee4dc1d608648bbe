package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class CachingTest {
    private final Http http;

    CachingTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/rule-sets",
                "/api/v1/rule-sets/standard",
                "/api/v1/rule-sets/standard/versions",
                "/api/v1/rule-sets/standard/versions/1",
                "/api/v1/factors",
                "/api/v1/factors?ruleSet=esbjerg",
                "/api/v1/offers",
                "/api/v1/offers?text=kost"
            })
    void whatIsStillCurrentIsNotSentAgain(String path) {
        Answer first = http.get(path);
        String tag = first.header("ETag");
        Answer again = http.get(path, "If-None-Match", tag);

        assertThat(first.status()).isEqualTo(200);
        assertThat(tag).matches("(W/)?\"[^\"]+\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(http.get(path, "If-None-Match", "\"another\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rule-sets", "/api/v1/factors", "/api/v1/offers"})
    void eachLanguageIsKeptForItself(String path) {
        Answer danish = http.get(path);
        Answer english = http.get(path, "Accept-Language", "en");

        assertThat(english.header("ETag")).isNotEqualTo(danish.header("ETag"));
        assertThat(danish.header("Vary")).contains("Accept-Language");
        assertThat(danish.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(http.get(path, "Accept-Language", "en", "If-None-Match", danish.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/rule-sets/nope", "/api/v1/factors?ruleSet=nope", "/api/v1/offers?type=nope"})
    void aProblemHasNoTag(String path) {
        assertThat(http.get(path).header("ETag")).isEmpty();
    }
}
