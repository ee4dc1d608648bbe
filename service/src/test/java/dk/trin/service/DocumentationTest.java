package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@RunningTrin
class DocumentationTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"#?:]+)\"");

    private final Http http;

    DocumentationTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void theContractIsServedAsItIsPublished() {
        Answer yaml = http.get("/openapi.yaml");
        JsonNode json = http.get("/openapi.json").json();

        assertThat(yaml.text()).isEqualTo(Resources.text("/dk/trin/api/openapi.yaml"));
        assertThat(json.toString())
                .isEqualTo(new YAMLMapper().readTree(yaml.text()).toString());
    }

    @Test
    void theStartLeadsToTheDocumentation() {
        Answer answer = http.get("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("href=\"/docs?lang=da\"");
    }

    @ParameterizedTest
    @CsvSource({"/docs, da", "/docs?lang=da, da", "/docs?lang=en, en"})
    void thePageIsInTheLanguageAskedFor(String path, String language) {
        Answer page = http.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.text()).contains("<html lang=\"" + language + "\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs?lang=en"})
    void everythingThatThePageNeedsIsThere(String path) {
        List<String> references = REFERENCE
                .matcher(http.get(path).text())
                .results()
                .map(found -> "/" + found.group(1))
                .toList();

        assertThat(references)
                .contains("/docs/docs.js", "/docs/docs.css", "/openapi.yaml")
                .allSatisfy(reference ->
                        assertThat(http.get(reference).status()).as(reference).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs?lang=en"})
    void thePageRunsNothingThatIsWrittenIntoIt(String path) {
        Answer page = http.get(path);

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "http:", "https:", "*");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.text())
                .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyFaultAndProblemIsExplained(String language) {
        JsonNode texts =
                http.get("/docs/faults.json", "Accept-Language", language).json();

        assertThat(texts.get("faults").propertyNames())
                .containsExactlyElementsOf(
                        Stream.of(FaultCode.values()).map(FaultCode::name).toList());
        assertThat(texts.get("problems")).hasSize(ProblemType.values().length);
        assertThat(texts.findValuesAsString("REQUIRED"))
                .containsExactly(language.equals("da") ? "Feltet mangler." : "The field is missing.");
        assertThat(texts.valueStream().flatMap(JsonNode::valueStream))
                .noneMatch(text -> text.asString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs?lang=en", "/openapi.yaml", "/openapi.json"})
    void whatIsStillCurrentIsNotSentAgain(String path) {
        String tag = http.get(path).header("ETag");

        assertThat(http.get(path, "If-None-Match", tag).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs?lang=xx", "/docs?lang=%3Cscript%3E", "/docs?lang=../../application.yaml"})
    void anotherLanguageIsDanish(String path) {
        assertThat(http.get(path).text()).isEqualTo(http.get("/docs").text());
    }
}
