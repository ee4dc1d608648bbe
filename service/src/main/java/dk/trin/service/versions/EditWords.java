package dk.trin.service.versions;

import dk.trin.rules.problem.Place;

/** Writes edits into the history, one line each. */
final class EditWords {
    private EditWords() {}

    static String of(Edit edit) {
        if (edit instanceof Edit.SetCell set) {
            return new Place(set.sheet(), set.line(), set.column()) + " = " + set.text();
        }
        if (edit instanceof Edit.InsertRow insert) {
            return row(insert.sheet(), insert.line()) + " +";
        }
        if (edit instanceof Edit.DuplicateRow duplicate) {
            return row(duplicate.sheet(), duplicate.line()) + " ++";
        }
        if (edit instanceof Edit.MoveRow move) {
            return row(move.sheet(), move.line()) + " > " + move.to();
        }
        if (edit instanceof Edit.InsertColumn insert) {
            return column(insert.sheet(), insert.column()) + " +";
        }
        if (edit instanceof Edit.DeleteColumn delete) {
            return column(delete.sheet(), delete.column()) + " -";
        }
        Edit.DeleteRow delete = (Edit.DeleteRow) edit;
        return row(delete.sheet(), delete.line()) + " -";
    }

    /** As Excel names a whole column, {@code intensity.drl!C:C}. */
    private static String column(String sheet, int column) {
        String letters = new Place(sheet, 1, column).cell().replace("1", "");
        return sheet + "!" + letters + ":" + letters;
    }

    private static String row(String sheet, int line) {
        return new Place(sheet, line, 0).toString();
    }
}
