package dk.trin.service.rulesets;

import dk.trin.api.model.CellEditRequest;
import dk.trin.api.model.EditRequest;
import dk.trin.service.versions.Edit;
import java.util.List;

/** Reads the edits of a body that has passed every check. */
final class EditRequests {
    private EditRequests() {}

    static List<Edit> edits(EditRequest body) {
        return body.getEdits().stream().map(EditRequests::edit).toList();
    }

    private static Edit edit(CellEditRequest edit) {
        String sheet = edit.getSheet();
        int line = edit.getLine();
        return switch (edit.getKind()) {
            case SET_CELL -> new Edit.SetCell(sheet, line, edit.getColumn(), edit.getText());
            case INSERT_ROW -> new Edit.InsertRow(sheet, line);
            case DUPLICATE_ROW -> new Edit.DuplicateRow(sheet, line);
            case MOVE_ROW -> new Edit.MoveRow(sheet, line, edit.getTo());
            case DELETE_ROW -> new Edit.DeleteRow(sheet, line);
        };
    }
}
