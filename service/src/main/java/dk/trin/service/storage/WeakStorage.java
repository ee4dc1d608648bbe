package dk.trin.service.storage;

import java.util.List;

/** The database is set up such that it can lose what it has acknowledged; the service must not start on it. */
final class WeakStorage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    WeakStorage(String setting, String found, List<String> durable) {
        super("The database can lose commits: " + setting + " is " + found);
        this.action = "Set " + setting + " to " + String.join(" or ", durable) + " and start again.";
    }

    String action() {
        return action;
    }
}
