package dk.trin.service.access;

/** The service is set up such that nobody, or anybody, could call; it must not start. */
final class RefusedStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    RefusedStart(String what, String action) {
        super(what);
        this.action = action;
    }

    String action() {
        return action;
    }
}
