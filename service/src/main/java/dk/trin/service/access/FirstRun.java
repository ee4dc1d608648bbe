package dk.trin.service.access;

import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives whoever starts Trin for the first time what it takes to begin: a key, and a code to make the first administrator;
 * with {@code --demo} one user of each role instead.
 */
final class FirstRun {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);
    private static final Actor STARTER = new Actor(ApiKey.system("first-run"), "first-run", Set.of(Role.CASE_SYSTEM));

    private final Changes changes;
    private final Users users;
    private final Keys keys;
    private final FirstRunFile file;

    FirstRun(Changes changes, Users users, Keys keys, FirstRunFile file) {
        this.changes = changes;
        this.users = users;
        this.keys = keys;
        this.file = file;
    }

    /** Makes the first key where nobody has one, and with it the users of a demonstration where one is asked for. */
    void begin(boolean demonstration) {
        Map<String, String> lines = new LinkedHashMap<>();
        changes.make(() -> {
            // Of several processes that start at once, one makes these and the others find them made.
            boolean fresh =
                    changes.store().keys().isEmpty() && changes.store().users().isEmpty();
            if (fresh) {
                lines.put(FirstRunFile.API_KEY, firstKey());
            }
            if (fresh && demonstration) {
                Role.ALL.forEach(role -> demonstrate(role, lines));
            }
            return new Result.Done<>(fresh);
        });
        tell(lines);
    }

    /** Opens the setting-up of the first administrator. */
    void offerSetup(SetupCode code) {
        tell(Map.of(FirstRunFile.SETUP_CODE, code.renew()));
    }

    private String firstKey() {
        Keys.Wanted wanted =
                new Keys.Wanted(Optional.of(STARTER.name()), "first-run", STARTER.roles(), Optional.empty());
        return keys.createFirst(STARTER, wanted).secret();
    }

    private void demonstrate(String role, Map<String, String> lines) {
        Users.Issued issued = users.createForDemonstration(new Users.Newcomer(role, role, Set.of(role)));
        // Whatever the user may do, also when an administrator gives it another role to try.
        Keys.Wanted wanted = new Keys.Wanted(Optional.empty(), "demo", Role.ALL, Optional.empty());
        lines.put(role + "-password", issued.password());
        lines.put(role + "-key", keys.createFirst(issued.user().actor(), wanted).secret());
    }

    private void tell(Map<String, String> lines) {
        if (!lines.isEmpty()) {
            file.tell(lines);
            LOG.warn("{} now holds {}; only the owner of the file can read it", file.path(), lines.keySet());
        }
    }
}
