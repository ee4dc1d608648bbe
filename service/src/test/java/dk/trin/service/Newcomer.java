package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody whom an administrator lets in, and the browser they sit at. */
final class Newcomer {
    /** The password that they choose. */
    static final String OWN = "en lang sætning til mig";

    private final Http http;
    private final Surfer surfer;
    private final String userName = "u" + UUID.randomUUID().toString().substring(0, 8);

    Newcomer(int port) {
        http = new Http(port);
        surfer = new Surfer(port);
    }

    String userName() {
        return userName;
    }

    Surfer surfer() {
        return surfer;
    }

    /** What an administrator is answered. */
    Answer administrate(String method, String path, String body, String... headers) {
        String[] all = Stream.concat(
                        Stream.of("As", Role.ADMIN, "Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        return http.send(method, path, body.getBytes(StandardCharsets.UTF_8), all);
    }

    /** The temporary password of a new user. */
    String made(String roles) {
        return administrate(
                        "POST",
                        "/api/v1/users",
                        "{\"userName\": \"" + userName + "\", \"name\": \"Anne\", \"roles\": [" + roles + "]}")
                .json()
                .get("password")
                .asString();
    }

    /** Somebody with a password of their own, signed in. */
    void signedIn(String roles) {
        String temporary = made(roles);
        surfer.signIn(userName, temporary);
        surfer.send("/adgangskode", "/adgangskode", "present", temporary, "next", OWN);
        assertThat(surfer.signIn(userName, OWN).status()).isEqualTo(302);
        assertThat(surfer.call("GET", "/api/v1/me", "").status()).isEqualTo(200);
    }
}
