package dk.trin.service.ui.followup;

import java.util.List;

/** What the colours of a chart mean. */
record Legend(List<Key> keys) {
    Legend {
        keys = List.copyOf(keys);
    }

    /**
     * One colour.
     *
     * @param style the class of the colour
     * @param code what happened, as it is counted
     */
    record Key(String style, String code, String label) {}
}
