package dk.trin.service.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks a running service whether it is ready, where there is no other tool to ask with. */
@Command(name = "health")
final class HealthCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "${bundle:label.address}",
            descriptionKey = "health.address",
            defaultValue = "http://127.0.0.1:8080")
    private String address = "";

    @Override
    public Integer call() throws InterruptedException {
        if (isReady()) {
            terminal.print(terminal.say("health.ready", address));
            return ExitCode.FINE;
        }
        terminal.note(terminal.say("health.not-ready", address));
        return ExitCode.LOOK;
    }

    private boolean isReady() throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            return client.send(question(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        }
    }

    private HttpRequest question() {
        try {
            return HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                    .timeout(PATIENCE)
                    .build();
        } catch (IllegalArgumentException noAddress) {
            throw terminal.unusable("health.no-address", address);
        }
    }
}
