package dk.trin.service.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service as a case system does. Thread-safe. */
final class Client {
    static final String RECOMMENDATIONS = "/api/v1/recommendations";
    static final String TYPE = "Content-Type";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final int port;
    private final String base;
    private final Keys keys;

    Client(int port, Keys keys) {
        this.keys = keys;
        this.port = port;
        this.base = "http://127.0.0.1:" + port;
    }

    /** An answer; its body is empty where it has none. */
    record Answer(
            int status,
            String body,
            Optional<String> location,
            Optional<String> tag,
            Optional<String> retryAfter,
            Optional<String> challenge) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        /** The same, if it is the one that was wanted; everything else is a failure of the drill. */
        Answer expecting(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(status + " instead of " + wanted + ": " + body);
            }
            return this;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET().header(Keys.HEADER, keys.of(Keys.caller("GET", path))), path);
    }

    /** A call with a body; the headers are names and values in turn. */
    Answer send(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .setHeader(TYPE, "application/json");
        String caller = Keys.caller(method, path);
        for (int index = 0; index < headers.length; index += 2) {
            if (headers[index].equals(Keys.AS)) {
                caller = headers[index + 1];
            } else {
                request.setHeader(headers[index], headers[index + 1]);
            }
        }
        keys.find(caller).ifPresent(key -> request.header(Keys.HEADER, key));
        return send(request, path);
    }

    Answer recommend() throws IOException, InterruptedException {
        return send("POST", RECOMMENDATIONS, Citizen.BODY);
    }

    /** A recommendation that is to be kept. */
    Answer store() throws IOException, InterruptedException {
        return send("POST", RECOMMENDATIONS + "?store=true", Citizen.BODY);
    }

    /** A recommendation for whoever brings a token. */
    Answer with(String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .POST(HttpRequest.BodyPublishers.ofString(Citizen.BODY))
                .header(TYPE, "application/json")
                .header("Authorization", "Bearer " + token);
        return send(request, RECOMMENDATIONS);
    }

    int port() {
        return port;
    }

    Keys keys() {
        return keys;
    }

    /** Whether it answers and says that it is ready. */
    boolean isReady() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder().GET(), "/actuator/health/readiness")
                            .status()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What verifying the log found. */
    JsonNode verification() throws IOException, InterruptedException {
        return get("/api/v1/log/verification").expecting(200).json();
    }

    private Answer send(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        HttpRequest built = request.uri(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<String> response = http.send(built, HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Location"),
                response.headers().firstValue("ETag"),
                response.headers().firstValue("Retry-After"),
                response.headers().firstValue("WWW-Authenticate"));
    }
}
