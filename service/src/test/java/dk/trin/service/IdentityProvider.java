package dk.trin.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/** A real identity provider in this process; of people it says what a test wants it to say. */
public final class IdentityProvider implements AutoCloseable {
    static final String CLIENT = "trin";
    static final String SECRET = "kun Trin ved det";
    static final String USER = "anne";
    static final String PASSWORD = "kendt hos udbyderen";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final int port;
    private final Map<String, Object> said = new ConcurrentHashMap<>();
    private Optional<AnnotationConfigServletWebServerApplicationContext> running = Optional.empty();

    /** One that is away until it is started. */
    IdentityProvider() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    /** What its identity tokens say besides, or instead of what they would. */
    Map<String, Object> said() {
        return said;
    }

    /** Begins to answer, for the Trin on a port. */
    void start(int trin) {
        var server = new AnnotationConfigServletWebServerApplicationContext();
        server.registerBean(Client.class, () -> new Client("http://localhost:" + trin));
        server.registerBean(IdentityProvider.class, () -> this, bean -> bean.setDestroyMethodName(""));
        server.register(IdentityProviderConfiguration.class);
        server.refresh();
        running = Optional.of(server);
    }

    /** Where Trin is, from where people come and to where they go back. */
    record Client(String root) {}

    /** Answers nobody any more. */
    void leave() {
        running.ifPresent(AnnotationConfigServletWebServerApplicationContext::close);
        running = Optional.empty();
    }

    /** Where it sends somebody who comes with an address of Trin's, and signs in on its page. */
    URI signIn(String address) {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpRequest.Builder page = HttpRequest.newBuilder().header("Accept", "text/html");
        URI login = next(browser, page.uri(URI.create(address)));
        Matcher token = TOKEN.matcher(text(browser, page.uri(login)).body());
        String form = token.find() ? "_csrf=" + encoded(token.group(1)) : "";
        URI wanted = next(
                browser,
                page.copy()
                        .uri(login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form + "&username=" + USER + "&password=" + encoded(PASSWORD))));
        return next(browser, page.uri(wanted));
    }

    private static URI next(HttpClient browser, HttpRequest.Builder request) {
        HttpResponse<String> answer = text(browser, request);
        return answer.headers()
                .firstValue("Location")
                .map(answer.uri()::resolve)
                .orElseThrow();
    }

    private static HttpResponse<String> text(HttpClient browser, HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        leave();
    }
}
