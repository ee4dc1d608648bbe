package dk.trin.service.log;

import java.sql.SQLException;
import java.util.StringJoiner;

/** Says what failed without its message: a database may put in what it was asked to keep. */
final class Failure {
    private Failure() {}

    /** The kinds of a throwable and its causes, with the state that a database gives. */
    static String in(Throwable failed) {
        StringJoiner kinds = new StringJoiner(" ← ");
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
            kinds.add(cause.getClass().getSimpleName() + state);
        }
        return kinds.toString();
    }
}
