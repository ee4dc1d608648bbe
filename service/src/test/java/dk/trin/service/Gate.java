package dk.trin.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands before a database on this machine, and can be shut: who then comes finds nobody. */
final class Gate implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("//localhost:([0-9]+)/");

    private final String url;
    private final int target;
    private final int port;
    private final Set<Socket> through = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    Gate(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.find()) {
            throw new IllegalArgumentException(url);
        }
        this.target = Integer.parseInt(address.group(1));
        this.entrance = listening(0);
        this.port = entrance.getLocalPort();
        this.url = address.replaceFirst("//127.0.0.1:" + port + "/");
        letIn();
    }

    /** The address that leads through the gate. */
    String url() {
        return url;
    }

    void open() {
        entrance = listening(port);
        letIn();
    }

    void shut() throws IOException {
        entrance.close();
        for (Socket each : through) {
            each.close();
        }
        through.clear();
    }

    private static ServerSocket listening(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void letIn() {
        ServerSocket open = entrance;
        daemon(() -> {
            while (!open.isClosed()) {
                Socket caller = open.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
                through.add(caller);
                through.add(database);
                daemon(() -> caller.getInputStream().transferTo(database.getOutputStream()));
                daemon(() -> database.getInputStream().transferTo(caller.getOutputStream()));
            }
        });
    }

    @FunctionalInterface
    private interface Passing {
        void run() throws IOException;
    }

    private static void daemon(Passing passing) {
        Thread thread = new Thread(() -> {
            try {
                passing.run();
            } catch (IOException shut) {
                // Nothing passes a gate that is shut.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        shut();
    }
}
