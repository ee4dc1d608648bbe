package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that are hardly HTTP. */
@RunningTrin
class WireTest {
    private static final String JSON = "Content-Type: application/json";
    private static final String HOST = "Host: localhost";
    private static final String VALID = Citizen.unknown().json();
    private static final String LENGTH = "Content-Length: " + VALID.length();
    private static final String CHUNKED = "%x\r\n%s\r\n0\r\n\r\n".formatted(VALID.length(), VALID);

    private final Wire wire;

    WireTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @Test
    void theSameWithoutAnythingWrongIsAnswered() {
        assertThat(wire.post(VALID, HOST, JSON, LENGTH).status()).isEqualTo(200);
        assertThat(wire.post(CHUNKED, HOST, JSON, "Transfer-Encoding: chunked").status())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badHeads")
    void aBrokenHeadIsAProblem(String name, String[] lines) {
        assertIsProblem(wire.post(VALID, lines), 400);
    }

    static Stream<Arguments> badHeads() {
        return Stream.of(
                bad("a null character in a header", HOST, JSON, LENGTH, "X-Note: a\0b"),
                bad("no host", JSON, LENGTH),
                bad("two hosts", HOST, "Host: elsewhere", JSON, LENGTH),
                bad("a host with a space", "Host: local host", JSON, LENGTH),
                bad("two lengths", HOST, JSON, LENGTH, "Content-Length: 3"),
                bad("one length twice", HOST, JSON, LENGTH, LENGTH),
                bad("a length with a sign", HOST, JSON, "Content-Length: +17"),
                bad("a negative length", HOST, JSON, "Content-Length: -1"),
                bad("a length of 20 digits", HOST, JSON, "Content-Length: 11111111111111111111"),
                bad("a space before the colon", HOST, JSON, "Transfer-Encoding : chunked"),
                bad("a header of 9 kB", HOST, JSON, LENGTH, "X-Long: " + "a".repeat(9_000)),
                bad(
                        "200 headers",
                        Stream.concat(
                                        Stream.of(HOST, JSON, LENGTH),
                                        IntStream.range(0, 200).mapToObj(index -> "X-" + index + ": a"))
                                .toArray(String[]::new)));
    }

    private static Arguments bad(String name, String... lines) {
        return arguments(name, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1\\recommendations HTTP/1.1",
                "GET /api/v1/rule-sets/<script> HTTP/1.1",
                "GET /api/v1/rule-sets/%zz HTTP/1.1",
                "GET /api/v1/rule-sets/a b HTTP/1.1",
                "POST http://elsewhere.example/api/v1/recommendations HTTP/1.1"
            })
    void aBrokenTargetIsAProblem(String line) {
        assertIsProblem(wire.send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?%", "?store=%zz", "?store=%ff"})
    void aBrokenQueryIsAProblem(String query) {
        String line = "POST " + Http.RECOMMENDATIONS + query + " HTTP/1.1\r\n";
        String head = String.join("\r\n", HOST, JSON, LENGTH, "Connection: close");

        assertIsProblem(wire.send(line + head + "\r\n\r\n" + VALID), 400);
    }

    @Test
    void aUrlOf9kBIsAProblem() {
        assertIsProblem(
                wire.send("GET /api/v1/offers?text=" + "a".repeat(9_000)
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fffffffffffffffff\r\n{}\r\n0\r\n\r\n", "zz\r\n{}\r\n0\r\n\r\n"})
    void aBrokenChunkIsAProblem(String chunks) {
        assertIsProblem(wire.post(chunks, HOST, JSON, "Transfer-Encoding: chunked"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: xchunked", "Transfer-Encoding: gzip, chunked"})
    void anotherTransferEncodingIsNotImplemented(String line) {
        assertIsProblem(wire.post(CHUNKED, HOST, JSON, line), 501);
    }

    @Test
    void noTunnelIsMade() {
        assertIsProblem(
                wire.send("CONNECT localhost:22 HTTP/1.1\r\nHost: localhost:22\r\nConnection: close\r\n\r\n"), 501);
    }

    @Test
    void aLengthAndChunksGiveOneAnswerAtMost() {
        String both = wire.post(CHUNKED + "GET / HTTP/1.1\r\n\r\n", HOST, JSON, LENGTH, "Transfer-Encoding: chunked")
                .text();

        assertThat(both.split("HTTP/1\\.1 \\d{3}", -1)).hasSize(2);
    }

    @Test
    void aChunkedBodyIsCounted() {
        int bytes = Bodies.MOST_BYTES + 1;
        String body = "%x\r\n%s\r\n0\r\n\r\n".formatted(bytes, Bodies.ofSize(bytes));

        assertIsProblem(wire.post(body, HOST, JSON, "Transfer-Encoding: chunked"), 413);
    }

    private static void assertIsProblem(Wire.Received received, int status) {
        assertThat(received.status()).isEqualTo(status);
        assertThat(received.isOfType("application/problem+json"))
                .as(received.text())
                .isTrue();
        assertThat(Spec.faults(Spec.SCHEMAS + "Problem", Spec.JSON.readTree(received.object())))
                .as(received.text())
                .isEmpty();
        assertThat(received.text()).doesNotContain("Exception", "Tomcat", "\tat ", "<html");
    }
}
