package dk.trin.service.ui.operations;

import dk.trin.service.access.User;
import dk.trin.service.access.Users;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Cpr;
import dk.trin.service.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A user as an administrator writes it.
 *
 * @param revision that was read; 0 for a user that is new
 */
record UserForm(String userName, String name, Set<String> roles, boolean disabled, int revision) {
    static final UserForm EMPTY = new UserForm("", "", Set.of(), false, 0);

    private static final Pattern USER_NAME = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static UserForm of(Sent sent) {
        String revision = sent.text("revision");
        return new UserForm(
                sent.text("userName"),
                sent.text("name"),
                sent.ticked("roles"),
                !sent.text("disabled").isEmpty(),
                NUMBER.matcher(revision).matches() ? Integer.parseInt(revision) : 0);
    }

    static UserForm of(User user) {
        return new UserForm(user.userName(), user.name(), user.roles(), user.disabled(), user.revision());
    }

    Users.Newcomer newcomer() {
        return new Users.Newcomer(userName, name, roles);
    }

    User.Change change() {
        return new User.Change(Optional.of(name), Optional.of(roles), Optional.of(disabled));
    }

    public List<RoleChoice> choices() {
        return RoleChoice.of(Role.ALL, roles);
    }

    /** Everything that must be mended before it can be tried. */
    List<Fault> faults(Words words) {
        List<Fault> faults = new ArrayList<>();
        if (!USER_NAME.matcher(userName).matches() || Cpr.isIn(userName)) {
            faults.add(new Fault("userName", words.say("operations.fault.userName")));
        }
        if (name.isEmpty() || name.length() > Actor.LONGEST_NAME || Cpr.isIn(name)) {
            faults.add(new Fault("name", words.say("operations.fault.name")));
        }
        if (!Role.ALL.containsAll(roles)) {
            faults.add(new Fault("roles", words.say("operations.fault.roles")));
        }
        return faults;
    }
}
