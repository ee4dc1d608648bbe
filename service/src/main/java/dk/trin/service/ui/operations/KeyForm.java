package dk.trin.service.ui.operations;

import dk.trin.service.access.Keys;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.web.Cpr;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A key for a system, as an administrator writes it.
 *
 * @param expires the last day, {@code 2027-11-30}; a year from now if empty
 */
record KeyForm(String system, String label, Set<String> roles, String expires) {
    static final KeyForm EMPTY = new KeyForm("", "", Set.of(), "");

    private static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    private static final int LONGEST_LABEL = 100;

    static KeyForm of(Sent sent) {
        return new KeyForm(sent.text("system"), sent.text("label"), sent.ticked("roles"), sent.text("expires"));
    }

    public List<RoleChoice> choices() {
        return RoleChoice.of(new TreeSet<>(Keys.FOR_SYSTEMS), roles);
    }

    /** What is to be made; asked for only of a form without faults. */
    Keys.Wanted wanted() {
        return new Keys.Wanted(Optional.of(system), label, roles, lastDay());
    }

    /** Everything that must be mended before it can be tried. */
    List<Fault> faults(Words words) {
        List<Fault> faults = new ArrayList<>();
        if (!SYSTEM.matcher(system).matches() || Cpr.isIn(system)) {
            faults.add(new Fault("system", words.say("operations.fault.system")));
        }
        if (label.isEmpty() || label.length() > LONGEST_LABEL || Cpr.isIn(label)) {
            faults.add(new Fault("label", words.say("operations.fault.label")));
        }
        if (roles.isEmpty() || !Keys.FOR_SYSTEMS.containsAll(roles)) {
            faults.add(new Fault("roles", words.say("operations.fault.roles")));
        }
        if (!expires.isEmpty() && lastDay().isEmpty()) {
            faults.add(new Fault("expires", words.say("operations.refused.impossible-day")));
        }
        return faults;
    }

    private Optional<LocalDate> lastDay() {
        try {
            return expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
