package dk.trin.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends what no HTTP client would. */
record Wire(int port) {
    /** What came back, up to the end of the connection. */
    record Received(String text) {
        int status() {
            return Integer.parseInt(text.split(" ")[1]);
        }

        boolean isOfType(String type) {
            return text.contains("\r\nContent-Type: " + type);
        }

        /** The object in the body, whichever way the body is cut into chunks of one. */
        String object() {
            String body = text.substring(text.indexOf("\r\n\r\n"));
            return body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1);
        }
    }

    /** A request for a recommendation with these header lines; its connection is to be closed. */
    Received post(String body, String... lines) {
        String head = Stream.concat(
                        Stream.of("POST " + Http.RECOMMENDATIONS + " HTTP/1.1", "Connection: close"), Stream.of(lines))
                .collect(Collectors.joining("\r\n"));
        return send(head + "\r\n\r\n" + body);
    }

    /** With the key of somebody who may do everything, below the first line. */
    private String named(String bytes) {
        String key = TestCallers.key(port, TestCallers.ANYBODY);
        return bytes.replaceFirst("\r\n", "\r\nX-API-Key: " + key + "\r\n");
    }

    Received send(String bytes) {
        return send(Duration.ZERO, bytes);
    }

    /** One piece after the other, with a pause between two. */
    Received send(Duration pause, String first, String... others) {
        try (Socket socket = begin(first)) {
            for (String piece : others) {
                Thread.sleep(pause.toMillis());
                write(socket, piece);
            }
            return new Received(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** What a request begins with; the rest is up to whoever asked. */
    Socket begin(String first) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        write(socket, named(first));
        return socket;
    }

    private static void write(Socket socket, String piece) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(piece.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }
}
