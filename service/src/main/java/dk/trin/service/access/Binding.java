package dk.trin.service.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where the service is to be reached from: this machine only, or beyond it. */
final class Binding {
    private final Environment settings;

    Binding(Environment settings) {
        this.settings = settings;
    }

    /** Whether nobody but this machine reaches any of its ports. */
    boolean isLoopback() {
        return openSettings().isEmpty();
    }

    /** The settings that open a port beyond this machine. */
    List<String> openSettings() {
        boolean apart = setting("management.server.port")
                .filter(port -> !port.equals(setting("server.port").orElse("8080")) && !port.equals("-1"))
                .isPresent();
        boolean open = !isLoopback("server.address");
        if (apart && !isLoopback("management.server.address")) {
            return open ? List.of("server.address", "management.server.address") : List.of("management.server.address");
        }
        return open ? List.of("server.address") : List.of();
    }

    /** Whether what is sent is encrypted: by the service itself, or by a proxy in front whose word is taken for it. */
    boolean isEncrypted() {
        boolean proxied = setting("server.forward-headers-strategy")
                .filter(strategy -> !strategy.equalsIgnoreCase("none"))
                .isPresent();
        return proxied
                || setting("server.ssl.bundle").isPresent()
                || setting("server.ssl.key-store").isPresent()
                || setting("server.ssl.certificate").isPresent();
    }

    /**
     * Makes sure that nobody beyond this machine finds a service that knows nobody.
     *
     * @throws RefusedStart naming the settings
     */
    void check(boolean knowsSomebody, boolean demonstration) {
        List<String> open = openSettings();
        if (open.isEmpty()) {
            return;
        }
        String names = String.join(" and ", open);
        if (demonstration) {
            throw new RefusedStart(
                    "A demonstration is for this machine only, but " + names + " opens a port beyond it.",
                    "Set " + names + " to 127.0.0.1, or leave out --demo.");
        }
        if (!knowsSomebody) {
            throw new RefusedStart(
                    "There is no administrator yet, but " + names + " opens a port beyond this machine.",
                    "Start with " + names + " at 127.0.0.1 and make the first administrator with the code in"
                            + " first-run.txt, or set trin.oidc.issuer or trin.jwt.issuer.");
        }
    }

    private boolean isLoopback(String name) {
        try {
            Optional<String> address = setting(name);
            return address.isPresent() && InetAddress.getByName(address.get()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private Optional<String> setting(String name) {
        return Optional.ofNullable(settings.getProperty(name)).filter(value -> !value.isBlank());
    }
}
