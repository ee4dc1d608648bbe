package dk.trin.service.ui.rules;

import dk.trin.service.ui.GridView;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Register;
import java.util.List;

/**
 * What the page of a sheet shows.
 *
 * @param editing whether cells can be changed here
 * @param editable whether they could be, if somebody asked to
 * @param seen names what the sheet says, so that nobody overwrites what they have not seen
 * @param firstLine the line of the first row
 * @param policy of a table: what counts when several rows match; empty otherwise
 * @param siblings every sheet of the version with a page of this kind
 */
record GridPage(
        GridAddress address,
        Register.Standing standing,
        boolean editing,
        boolean editable,
        GridView grid,
        List<GridEditor> editors,
        String seen,
        int firstLine,
        String policy,
        List<Sibling> siblings) {
    GridPage {
        editors = List.copyOf(editors);
        siblings = List.copyOf(siblings);
    }

    /** Another sheet of the same version. */
    record Sibling(String title, String path, boolean here) {}

    /** Whether nobody can edit the version any more. */
    public boolean isClosed() {
        return !standing.version().stage().allows(Act.EDIT);
    }

    /** The line of the last row. */
    public int lastLine() {
        return firstLine + grid.rows().size() - 1;
    }

    /** The class of the badge that says where the version stands. */
    public String stateStyle() {
        return switch (standing.state()) {
            case DRAFT -> "st-mark-accent";
            case SUBMITTED, APPROVED -> "st-mark-amber";
            case IN_FORCE -> "st-mark-green";
            case SUPERSEDED, WITHDRAWN -> "";
        };
    }
}
