package dk.trin.service.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Sends many lines in one request and reads the answers meanwhile, which HTTP clients of Java do not. */
final class BatchLoad {
    private static final String HEAD = "POST /api/v1/recommendations/batch HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-ndjson\r\nX-API-Key: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n";

    private final int port;
    private final byte[] line;
    private final String key;

    BatchLoad(int port, String body, String key) {
        this.key = key;
        this.port = port;
        this.line = (body.replace("\n", "") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Answers a second. */
    double rate(int lines) throws IOException {
        long begin = System.nanoTime();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(socket, lines));
            long answered = lineFeeds(socket.getInputStream());
            sent.join();
            if (answered < lines) {
                throw new IllegalStateException(answered + " lines of " + lines);
            }
        }
        return lines / ((System.nanoTime() - begin) / 1e9);
    }

    private void send(Socket socket, int lines) {
        try {
            OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
            out.write(HEAD.formatted(key, (long) lines * line.length).getBytes(StandardCharsets.US_ASCII));
            for (int each = 0; each < lines; each++) {
                out.write(line);
            }
            out.flush();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static long lineFeeds(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lineFeeds = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            for (int each = 0; each < read; each++) {
                lineFeeds += buffer[each] == '\n' ? 1 : 0;
            }
        }
        return lineFeeds;
    }
}
