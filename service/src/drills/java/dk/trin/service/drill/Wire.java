package dk.trin.service.drill;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which a caller sends what it likes, as slowly as it likes. */
final class Wire implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int SMALL = 1_024;

    private final Socket socket;

    private Wire(Socket socket) {
        this.socket = socket;
    }

    static Wire to(int port) throws IOException {
        Socket socket = new Socket();
        // Whoever reads slowly has little room for what comes.
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
        return new Wire(socket);
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Whether the other side has closed the connection or answered; what it said is thrown away. */
    boolean isOver() throws IOException {
        socket.setSoTimeout(1);
        InputStream in = socket.getInputStream();
        try {
            return in.read(new byte[SMALL]) < 0;
        } catch (java.net.SocketTimeoutException nothingYet) {
            return false;
        }
    }

    /** The status of the answer, waited for so long; 0 when the connection was closed without one. */
    int status(int millis) throws IOException {
        socket.setSoTimeout(millis);
        byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        String text = new String(line, StandardCharsets.ISO_8859_1);
        return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring("HTTP/1.1 ".length())) : 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
