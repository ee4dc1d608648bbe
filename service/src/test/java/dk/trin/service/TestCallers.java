package dk.trin.service;

import dk.trin.service.access.Keys;
import dk.trin.service.access.Result;
import dk.trin.service.access.User;
import dk.trin.service.access.Users;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the people and systems of the tests a key each, once in every running service. */
@Component
public final class TestCallers {
    /** The header that names a person in a test; no request carries it. */
    public static final String AS = "As";

    /** Somebody who may do everything, for tests that are about something else. */
    public static final String ANYBODY = "anybody";

    private static final Map<Integer, TestCallers> RUNNING = new ConcurrentHashMap<>();
    private static final Actor ADMINISTRATOR = new Actor("local|test", "test", Role.ALL);

    private final Users users;
    private final Keys keys;
    private final Map<String, String> secrets = new ConcurrentHashMap<>();

    TestCallers(Users users, Keys keys) {
        this.users = users;
        this.keys = keys;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        RUNNING.put(event.getWebServer().getPort(), this);
    }

    /** The key of a person in the service on a port: of one who has only the role where the name is a role, else all. */
    public static String key(int port, String person) {
        return RUNNING.get(port).secrets.computeIfAbsent(person, RUNNING.get(port)::issue);
    }

    private String issue(String person) {
        Set<String> roles = Role.ALL.contains(person) ? Set.of(person) : Role.ALL;
        done(users.create(ADMINISTRATOR, new Users.Newcomer(person, person, roles)));
        Actor actor = new Actor(User.id(person), person, roles);
        return done(keys.create(actor, new Keys.Wanted(Optional.empty(), "test", roles, Optional.empty())))
                .secret();
    }

    private static <T> T done(Result<T> result) {
        return ((Result.Done<T>) result).value();
    }
}
