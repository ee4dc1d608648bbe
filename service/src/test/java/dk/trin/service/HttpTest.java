package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class HttpTest {
    private static final byte[] VALID = Citizen.unknown().json().getBytes(StandardCharsets.UTF_8);

    private final Http http;

    HttpTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/json",
                "application/xml",
                "application/x-www-form-urlencoded",
                "application/cbor",
                "application/yaml",
                "application/problem+json",
                "application/fhir+json",
                "application/json, application/json",
                "application/*",
                "*/*",
                "json",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/json; charset=utf-16",
                "application/json; charset=iso-8859-1",
                "application/json; charset=bogus",
                "application/json; charset="
            })
    void anotherContentTypeIsNotRead(String type) {
        Answer answer = http.send("POST", Http.RECOMMENDATIONS, VALID, "Content-Type", type);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @Test
    void aBodyWithoutContentTypeIsNotRead() {
        assertThat(http.send("POST", Http.RECOMMENDATIONS, VALID).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "APPLICATION/JSON", "application/json; charset=\"utf-8\""})
    void jsonIsReadHoweverItIsNamed(String type) {
        assertThat(http.send("POST", Http.RECOMMENDATIONS, VALID, "Content-Type", type)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "x-unknown"})
    void aPackedBodyIsNotRead(String encoding) {
        Answer answer = http.post(VALID, "Content-Encoding", encoding);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "image/png", "application/vnd.trin+json", "garbage"})
    void anotherFormatIsNotGiven(String format) {
        Answer answer = http.post(VALID, "Accept", format);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json, application/problem+json",
                "text/html, application/xhtml+xml, */*;q=0.8"
            })
    void jsonIsGivenToWhoeverCanReadIt(String format) {
        Answer answer = http.post(VALID, "Accept", format);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(http.post("{", "Accept", format).header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT    | /api/v1/recommendations               | GET,POST
            PATCH  | /api/v1/recommendations               | GET,POST
            DELETE | /api/v1/recommendations               | GET,POST
            FOO    | /api/v1/recommendations               | GET,POST
            post   | /api/v1/recommendations               | GET,POST
            POST   | /api/v1/rule-sets                     | GET
            PUT    | /api/v1/rule-sets/standard            | GET
            DELETE | /api/v1/rule-sets/standard/versions/1 | GET
            POST   | /api/v1/factors                       | GET
            POST   | /api/v1/offers                        | GET
            POST   | /actuator/health                      | GET
            """)
    void anotherMethodIsToldWhichOnesThereAre(String method, String path, String allowed) {
        Answer answer = http.send(method, path, new byte[0]);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow").split("[, ]+")).containsExactlyInAnyOrder(allowed.split(","));
    }

    @Test
    void aRequestIsNotTracedBack() {
        Answer answer = http.send("TRACE", Http.RECOMMENDATIONS, new byte[0], "Cookie", "marked-value");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.text()).doesNotContain("marked-value");
    }

    @Test
    void theMethodCannotBeOverridden() {
        assertThat(http.post(VALID, "X-HTTP-Method-Override", "DELETE", "X-Method-Override", "PUT")
                        .status())
                .isEqualTo(200);
        assertThat(posting("?_method=DELETE").faults()).containsExactly("?_method UNKNOWN_PARAMETER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?nope=1                          | ?nope UNKNOWN_PARAMETER
            ?Store=true                      | ?Store UNKNOWN_PARAMETER
            ?reference=0101701234            | ?reference UNKNOWN_PARAMETER
            ?store=false&store=false         | ?store DUPLICATE_ITEM
            ?whyNot=needs-talk&whyNot=x      | ?whyNot DUPLICATE_ITEM
            ?store=ja                        | ?store UNKNOWN_CODE
            ?store=TRUE                      | ?store UNKNOWN_CODE
            ?store=                          | ?store UNKNOWN_CODE
            ?include=everything              | ?include UNKNOWN_CODE
            ?include=changes,                | ?include UNKNOWN_CODE
            ?whyNot=no-such-offer            | ?whyNot UNKNOWN_OFFER
            ?whyNot=NEEDS%20TALK             | ?whyNot UNKNOWN_OFFER
            """)
    void aParameterThatTheContractDoesNotHaveIsAFault(String query, String fault) {
        Answer answer = posting(query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?store=%F8", "?%C3=1", "?whyNot=%ff%fe"})
    void aParameterThatIsNotUtf8IsAFaultOfTheCaller(String query) {
        assertThat(posting(query).status()).isEqualTo(400);
    }

    @Test
    void aMisspeltOfferIsToldTheNearest() {
        assertThat(posting("?whyNot=self-managment-group").allowedAt("?whyNot")).startsWith("self-management-group");
    }

    @Test
    void onlyWhatIsAskedToBeKeptIs() {
        assertThat(posting("?store=true").status()).isEqualTo(201);
        assertThat(posting("?store=false").status()).isEqualTo(200);
    }

    @Test
    void aRecommendationIsNotCached() {
        assertThat(http.post(VALID).header("Cache-Control")).isEqualTo("no-store");
    }

    private Answer posting(String query) {
        return http.send("POST", Http.RECOMMENDATIONS + query, VALID, "Content-Type", "application/json");
    }
}
