package dk.trin.service.ui.rules;

import dk.trin.service.versions.Obstacle;
import java.util.List;

/** What came of saving changes to a sheet. */
sealed interface GridSaved {
    /**
     * They are kept, but for those that no cell may hold.
     *
     * @param seen names what the sheet now says
     */
    record Kept(int revision, String seen, List<Refused> refused) implements GridSaved {
        public Kept {
            refused = List.copyOf(refused);
        }
    }

    /** A change that was not made. */
    record Refused(int edit, String message) {}

    /**
     * Somebody else has changed the same sheet meanwhile; nothing was kept.
     *
     * @param by who; empty when nobody is named
     */
    record Conflict(String by) implements GridSaved {}

    /** Nothing was kept. */
    record Failed(Obstacle obstacle) implements GridSaved {}
}
