package dk.trin.service;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/** A client that holds whatever goes through it against the contract. */
final class CheckedHttpClient extends HttpClient {
    /** Whoever brings no key. */
    static final String NOBODY = "nobody";

    static {
        // The server closes a connection that idles for 5 s; one that the client still took for open would fail.
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
    }

    private final HttpClient plain =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> response = plain.send(named(request), BodyHandlers.ofByteArray());
        SpecCheck.check(Exchange.of(response));
        return new Replayed<>(response, replay(response, handler));
    }

    /** The same with a key: of the person that the test names, or of anybody; as it is where it names itself. */
    private static HttpRequest named(HttpRequest request) {
        Predicate<String> names = Set.of("authorization", "x-api-key")::contains;
        Optional<String> person = request.headers().firstValue(TestCallers.AS);
        boolean named = person.isEmpty()
                && request.headers().map().keySet().stream()
                        .anyMatch(header -> names.test(header.toLowerCase(Locale.ROOT)));
        if (named || person.filter(NOBODY::equals).isPresent()) {
            return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase(TestCallers.AS))
                    .build();
        }
        String key = TestCallers.key(request.uri().getPort(), person.orElse(TestCallers.ANYBODY));
        return HttpRequest.newBuilder(request, (name, value) -> !name.equalsIgnoreCase(TestCallers.AS))
                .header("X-API-Key", key)
                .build();
    }

    private static <T> T replay(HttpResponse<byte[]> response, BodyHandler<T> handler) {
        BodySubscriber<T> subscriber =
                handler.apply(new Info(response.statusCode(), response.headers(), response.version()));
        subscriber.onSubscribe(new Unhurried());
        subscriber.onNext(List.of(ByteBuffer.wrap(response.body())));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }

    private record Info(int statusCode, HttpHeaders headers, Version version) implements ResponseInfo {}

    private static final class Unhurried implements Flow.Subscription {
        @Override
        public void request(long more) {
            // it has been given everything
        }

        @Override
        public void cancel() {
            // nothing is under way
        }
    }

    private record Replayed<T>(HttpResponse<byte[]> response, T body) implements HttpResponse<T> {
        @Override
        public int statusCode() {
            return response.statusCode();
        }

        @Override
        public HttpRequest request() {
            return response.request();
        }

        @Override
        public Optional<HttpResponse<T>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public HttpHeaders headers() {
            return response.headers();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return response.sslSession();
        }

        @Override
        public URI uri() {
            return response.uri();
        }

        @Override
        public Version version() {
            return response.version();
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        throw new UnsupportedOperationException("only send is checked");
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        throw new UnsupportedOperationException("only send is checked");
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return plain.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return plain.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return plain.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return plain.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return plain.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return plain.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return plain.authenticator();
    }

    @Override
    public Version version() {
        return plain.version();
    }

    @Override
    public Optional<Executor> executor() {
        return plain.executor();
    }
}
