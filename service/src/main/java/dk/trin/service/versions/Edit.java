package dk.trin.service.versions;

/** One change to a sheet of a draft; rows and columns are counted from 1, as Excel shows them. */
public sealed interface Edit {
    String sheet();

    /** Writes a text into a cell; an empty text empties it. */
    record SetCell(String sheet, int line, int column, String text) implements Edit {}

    /** Puts an empty row there; what stood there moves down. */
    record InsertRow(String sheet, int line) implements Edit {}

    /** Puts a copy of a row below it, but for the row's id, which stays empty. */
    record DuplicateRow(String sheet, int line) implements Edit {}

    /** Takes a row out and puts it back in such that it then stands at another line. */
    record MoveRow(String sheet, int line, int to) implements Edit {}

    record DeleteRow(String sheet, int line) implements Edit {}

    /** Puts an empty column there, from the keywords of a table down; what stood there moves to the right. */
    record InsertColumn(String sheet, int column) implements Edit {}

    /** Takes a column out, from the keywords of a table down. */
    record DeleteColumn(String sheet, int column) implements Edit {}
}
