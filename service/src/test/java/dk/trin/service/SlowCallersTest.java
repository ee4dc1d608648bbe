package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that do not come along with their headers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "trin.data=${java.io.tmpdir}/trin-slow-${random.uuid}",
            "trin.limits.body=2s",
            "trin.limits.uploads=1"
        })
class SlowCallersTest {
    private static final String BODY = Citizen.unknown().json();
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int MORE_THAN_THREADS = 300;

    private final Wire wire;

    SlowCallersTest(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    private static String head(String path, String... lines) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + String.join("\r\n", lines)
                + "\r\n\r\n";
    }

    private static String counted(int length) {
        return head(Http.RECOMMENDATIONS, "Content-Length: " + length);
    }

    private static String upload(int length) {
        return head("/api/v1/rule-sets/standard/workbooks", "Content-Length: " + length)
                .replace("application/json", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void aBodyInPiecesIsReadAsOne() {
        String first = BODY.substring(0, 5);
        String rest = BODY.substring(5);

        assertThat(wire.send(PAUSE, counted(BODY.length()), first, rest).status())
                .isEqualTo(200);
        assertThat(wire.send(
                                PAUSE,
                                head(Http.RECOMMENDATIONS, "Transfer-Encoding: chunked"),
                                "5\r\n" + first + "\r\n",
                                "%x\r\n%s\r\n".formatted(rest.length(), rest),
                                "0\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{"})
    void aBodyThatIsNotThereInTimeIsAnswered(String first) {
        Wire.Received received = wire.send(PAUSE, counted(500), first);

        assertThat(received.status()).isEqualTo(408);
        assertThat(received.text()).contains("\r\nConnection: close", "\r\nX-Request-Id: ");
    }

    @Test
    void aBodyThatComesTooSlowlyIsAnswered() {
        String[] pieces = " ".repeat(20).split("");

        assertThat(wire.send(PAUSE, counted(500), pieces).status()).isEqualTo(408);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3_000_000})
    void whoSendsTooMuchIsToldWhenAllHasBeenRead(int more) {
        String large = Bodies.ofSize(Bodies.MOST_BYTES + more);

        assertThat(wire.send(PAUSE, counted(large.length()), large).status()).isEqualTo(413);
    }

    @Test
    void aLaterPieceThatIsBrokenIsAProblem() {
        String head = head(Http.RECOMMENDATIONS, "Transfer-Encoding: chunked");

        assertThat(wire.send(PAUSE, head, "1\r\n{\r\n", "zz\r\n").status()).isEqualTo(400);
    }

    @Test
    void nobodyWaitsForTheSlow() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int each = 0; each < MORE_THAN_THREADS; each++) {
                slow.add(wire.begin(counted(500) + "{"));
            }
            for (int each = 0; each < 10; each++) {
                assertThat(wire.send(Duration.ofMillis(10), counted(BODY.length()), BODY)
                                .status())
                        .isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void onlySoManyWorkbooksAreOnTheirWayAtOnce() throws Exception {
        String most = "x".repeat(100_000);
        try (Socket first = wire.begin(upload(most.length() + 1) + most)) {
            Thread.sleep(PAUSE.toMillis());
            Wire.Received second = wire.send(PAUSE, upload(most.length()), most);

            assertThat(first.isConnected()).isTrue();
            assertThat(second.status()).isEqualTo(503);
            assertThat(second.text()).contains("\r\nRetry-After: ");
        }
        Thread.sleep(PAUSE.toMillis());
        assertThat(wire.send(PAUSE, upload(most.length()), most).status()).isEqualTo(400);
    }
}
