package dk.trin.service.drill;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** A program of its own: looks for open ports, or opens one to be found. */
public final class Scan {
    private static final int LAST = 65_535;
    private static final int PATIENCE_MILLIS = 2_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Scan() {}

    /** {@code listen <port>} or {@code scan <address>}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("listen")) {
            listen(Integer.parseInt(arguments[1]));
        }
        IntStream.rangeClosed(1, LAST)
                .parallel()
                .filter(port -> isOpen(arguments[1], port))
                .sorted()
                .forEachOrdered(OUT::println);
    }

    /** Until it is killed. */
    private static void listen(int port) throws IOException {
        try (ServerSocket open = new ServerSocket(port)) {
            while (true) {
                open.accept().close();
            }
        }
    }

    private static boolean isOpen(String address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }
}
