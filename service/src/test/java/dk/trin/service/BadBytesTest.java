package dk.trin.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that are not the bytes of a JSON text in UTF-8. */
@RunningTrin
class BadBytesTest {
    private final Http http;

    BadBytesTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void aMissingBodyIsReported() {
        assertThat(http.post("").faults()).containsExactly(" BODY_MISSING");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notUtf8")
    void whatIsNotUtf8IsRefused(String name, byte[] body) {
        Answer answer = http.post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).containsExactly(" NOT_UTF8");
    }

    static Stream<Arguments> notUtf8() {
        return Stream.of(
                arguments("UTF-16 with a byte order mark", "{\"assessment\": {}}".getBytes(Charset.forName("UTF-16"))),
                arguments("Latin-1", Bodies.reference("æ").getBytes(ISO_8859_1)),
                arguments("an overlong slash", withBytes(0xC0, 0xAF)),
                arguments("half a surrogate pair", withBytes(0xED, 0xA0, 0x80)),
                arguments("a continuation without a beginning", withBytes(0x80)),
                arguments("a beginning without a continuation", withBytes(0xC3)),
                arguments("a byte that never occurs", withBytes(0xFF)),
                arguments("beyond Unicode", withBytes(0xF4, 0x90, 0x80, 0x80)),
                arguments("compressed", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3}));
    }

    private static byte[] withBytes(int... bytes) {
        StringBuilder reference = new StringBuilder();
        for (int each : bytes) {
            reference.append((char) each);
        }
        return Bodies.reference(reference.toString()).getBytes(ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void otherEncodingsAreRefused(String charset) {
        assertThat(http.post("{\"assessment\": {}}".getBytes(Charset.forName(charset)))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThat(http.post("\ufeff{\"assessment\": {}}").faults()).containsExactly(" MALFORMED_JSON");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 27, 31})
    void aControlCharacterIsRefused(int character) {
        assertThat(http.post(Bodies.reference("sag" + (char) character)).faults())
                .containsExactly(" MALFORMED_JSON");
    }

    @Test
    void escapedAndPlainCharactersMeanTheSame() {
        Answer escaped = http.post("{\"assessment\": {\"cl\\u0069nical\": {\"severity\": \"m\\u0069ld\"}}}");

        assertThat(escaped.status()).isEqualTo(200);
        assertThat(escaped.text())
                .isEqualTo(http.post("{\"assessment\": {\"clinical\": {\"severity\": \"mild\"}}}")
                        .text());
    }

    @Test
    void anyWhiteSpaceOfJsonIsRead() {
        assertThat(http.post("\r\n\t {\t\"assessment\"\r:\n{ } } \n".getBytes(UTF_8))
                        .status())
                .isEqualTo(200);
    }
}
