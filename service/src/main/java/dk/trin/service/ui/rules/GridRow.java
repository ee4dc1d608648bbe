package dk.trin.service.ui.rules;

import dk.trin.rules.sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One row of a sheet as a form.
 *
 * @param line where it stands; 0 for a row that is not there yet
 * @param after for a new row, the line it will stand below
 * @param fields one per column of the sheet
 * @param page the page that it belongs to
 */
record GridRow(GridPage page, int line, int after, List<Field> fields) {
    GridRow {
        fields = List.copyOf(fields);
    }

    /**
     * One cell.
     *
     * @param text as it stands or was typed
     * @param theirs what somebody else has written there meanwhile; empty for nothing else
     */
    record Field(GridEditor editor, String group, String text, String theirs) {
        private Field beside(String other) {
            return new Field(editor, group, text, other);
        }

        /** The id of the field. */
        public String id() {
            return "c" + editor.column();
        }

        /** Whether an option is chosen. */
        public boolean has(String option) {
            return List.of(text.split(", ?")).contains(option);
        }

        /** What stands there and is none of the options; empty for most. */
        public String other() {
            boolean known = editor.options().isEmpty()
                    || List.of(text.split(", ?")).stream()
                            .allMatch(part -> editor.options().stream()
                                    .anyMatch(option -> option.text().equals(part)));
            return known ? "" : text;
        }
    }

    /** The row's texts put into the fields of its page. */
    static GridRow of(GridPage page, Line line, int after) {
        return new GridRow(
                page,
                line.number(),
                after,
                IntStream.range(0, page.editors().size())
                        .mapToObj(index ->
                                new Field(page.editors().get(index), group(page, index + 1), line.cell(index + 1), ""))
                        .toList());
    }

    private static String group(GridPage page, int column) {
        return page.grid().columns().stream()
                .filter(each -> each.number() == column)
                .map(each -> each.group())
                .findFirst()
                .orElse("");
    }

    /** The same with what somebody else has written meanwhile beside each text that differs. */
    GridRow beside(Line theirs) {
        return new GridRow(
                page,
                line,
                after,
                fields.stream()
                        .map(field -> {
                            String text = theirs.cell(field.editor().column());
                            return text.equals(field.text()) ? field : field.beside(text.isEmpty() ? "–" : text);
                        })
                        .toList());
    }

    /** Neighbouring fields under one heading. */
    public record Group(String heading, List<Field> fields) {}

    /** The fields, group by group. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Field field : fields) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).heading().equals(field.group())) {
                groups.add(new Group(field.group(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).fields().add(field);
        }
        return groups;
    }

    public boolean isNew() {
        return line == 0;
    }

    /** What the row is called. */
    public String id() {
        return fields.isEmpty() ? "" : fields.get(0).text();
    }

    /** Where the form is sent. */
    public String path() {
        return page.address().path() + "/raekke/" + (isNew() ? "ny" : line);
    }
}
