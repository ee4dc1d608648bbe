package dk.trin.service;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request as it was sent, and its answer. */
record Exchange(HttpRequest request, byte[] sent, HttpResponse<byte[]> response) {
    static Exchange of(HttpResponse<byte[]> response) {
        Collector collector = new Collector();
        response.request().bodyPublisher().ifPresent(publisher -> publisher.subscribe(collector));
        return new Exchange(response.request(), collector.bytes, response);
    }

    /** The path as it was written. */
    String path() {
        return request.uri().getRawPath();
    }

    /** Query parameters as they were written, each a name and a value. */
    List<String[]> query() {
        String query = request.uri().getQuery();
        return query == null
                ? List.of()
                : Stream.of(query.split("&"))
                        .map(pair -> Arrays.copyOf(pair.split("=", 2), 2))
                        .collect(Collectors.toList());
    }

    String sentText() {
        return new String(sent, StandardCharsets.UTF_8);
    }

    String receivedText() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The media type of the answer without its parameters; empty if it has none. */
    String receivedType() {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    }

    @Override
    public String toString() {
        return request.method() + " " + request.uri() + " " + sentText() + "\n→ " + response.statusCode() + " "
                + receivedText();
    }

    private static final class Collector implements Flow.Subscriber<ByteBuffer> {
        private byte[] bytes = new byte[0];

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ByteBuffer buffer) {
            int before = bytes.length;
            bytes = Arrays.copyOf(bytes, before + buffer.remaining());
            buffer.get(bytes, before, buffer.remaining());
        }

        @Override
        public void onError(Throwable error) {
            throw new AssertionError(error);
        }

        @Override
        public void onComplete() {
            // all there
        }
    }
}
