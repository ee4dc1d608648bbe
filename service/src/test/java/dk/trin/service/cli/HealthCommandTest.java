package dk.trin.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthCommandTest {
    private final HttpServer server;
    private final String address;
    private volatile int status = 200;

    HealthCommandTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServiceThatIsReadyIsFine() {
        assertThat(Ran.trin("health", address)).isEqualTo(new Ran(0, address + " er klar.\n", ""));
    }

    @Test
    void aServiceThatIsNotReadyIsNot() {
        status = 503;
        assertThat(Ran.trin("health", "--english", address)).isEqualTo(new Ran(1, "", address + " is not ready.\n"));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNotReady() {
        server.stop(0);
        assertThat(Ran.trin("health", address).code()).isEqualTo(1);
    }

    @Test
    void whatIsNoAddressIsWrongUse() {
        Ran ran = Ran.trin("health", "nowhere at all");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere at all er ikke en adresse");
    }
}
