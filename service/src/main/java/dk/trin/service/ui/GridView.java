package dk.trin.service.ui;

import dk.trin.rules.problem.Place;
import dk.trin.service.web.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet as pages show it: to read it, to edit it, to compare two versions, or to follow what decided. Only the marks
 * differ; the template is {@code fragments/grid}.
 *
 * @param sheet its name, {@code intensity.drl}
 * @param caption what a reader calls it
 * @param columns in the order shown
 * @param rows in the order shown
 */
public record GridView(String sheet, String caption, List<Column> columns, List<Row> rows) {
    public GridView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What the cells of a column are for. */
    public enum Part {
        /** Names the row. */
        ID,
        /** What the row asks. */
        CONDITION,
        /** What the row gives, or what a scenario expects. */
        CONCLUSION,
        /** Reasons, sources and other texts. */
        TEXT,
        /** What Trin adds; the sheet does not have it. */
        RESULT;

        /** The class that the style sheet knows it by. */
        public String style() {
            return "st-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A column.
     *
     * @param number in the sheet, from 1; 0 for what the sheet does not have
     * @param group what it stands under together with its neighbours, {@code Hvis}
     * @param heading what it is about
     * @param asks how it is asked, {@code mindst}; empty when the heading says it all
     * @param help what the heading means; empty when nothing is said
     * @param written the language that its cells are written in, {@code da}; empty for that of the page, or for codes
     */
    public record Column(
            int number, Part part, String group, String heading, String asks, String help, String written) {
        public Column(int number, Part part, String group, String heading, String asks, String help) {
            this(number, part, group, heading, asks, help, "");
        }

        /** The same with cells that are written in a language whatever the page is in. */
        public Column writtenIn(String language) {
            return new Column(number, part, group, heading, asks, help, language);
        }

        /** The heading in one line. */
        public String name() {
            return asks.isEmpty() ? heading : heading + " – " + asks;
        }
    }

    /**
     * A row.
     *
     * @param id empty as long as nobody has given it one
     * @param line in the sheet, as Excel shows it; 0 for a row that is gone
     */
    public record Row(String id, int line, Mark mark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Where links to the row lead. */
        public String anchor() {
            return "r" + line;
        }
    }

    /**
     * A cell.
     *
     * @param text what stands there
     * @param was what stood there before; empty unless two versions are compared
     * @param note what Trin has to say about it; empty for most
     * @param links what the text leads to, piece by piece; none for most
     */
    public record Cell(String text, String was, Mark mark, String note, List<Link> links) {
        public Cell {
            links = List.copyOf(links);
        }

        public Cell(String text, String was, Mark mark, String note) {
            this(text, was, mark, note, List.of());
        }

        /** A cell whose pieces lead elsewhere. */
        public static Cell leading(Mark mark, String note, List<Link> links) {
            String text = links.stream().map(Link::text).collect(Collectors.joining(", "));
            return new Cell(text, "", mark, note, links);
        }

        public static Cell of(String text) {
            return new Cell(text, "", Mark.NONE, "");
        }

        public Cell marked(Mark other) {
            return new Cell(text, was, other, note, links);
        }

        /** The same, with what stood there in the version before. */
        public Cell instead(String before) {
            return new Cell(text, before, Mark.CHANGED, note, links);
        }
    }

    /**
     * A piece of text that leads elsewhere.
     *
     * @param name what it is, for whoever does not see where it stands
     */
    public record Link(String text, String path, String name) {}

    /** What is special about a row or a cell. */
    public enum Mark {
        NONE,
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        /** The row decided. */
        DECIDES,
        /** The row is one of several that may decide. */
        MAY_DECIDE,
        /** The condition is met. */
        MET,
        /** The condition is not met. */
        FAILED,
        /** Nobody knows yet whether the condition is met. */
        OPEN;

        /** As keys of messages and classes of styles name it, {@code may-decide}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The class that the style sheet knows it by; empty for nothing special. */
        public String style() {
            return this == NONE ? "" : "st-is-" + code();
        }
    }

    /** Neighbouring columns under one heading. */
    public record Group(String heading, Part part, int columns) {}

    /** The headings above the headings. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Column column : columns) {
            Group last = groups.isEmpty() ? new Group("", Part.ID, 0) : groups.get(groups.size() - 1);
            if (!groups.isEmpty() && last.heading().equals(column.group())) {
                groups.set(groups.size() - 1, new Group(last.heading(), last.part(), last.columns() + 1));
            } else {
                groups.add(new Group(column.group(), column.part(), 1));
            }
        }
        return groups;
    }

    /** The classes of a heading. */
    public String headStyle(int index) {
        return columns.get(index).part().style() + " st-fold" + fold(index);
    }

    /** What stands in a cell as HTML, without its mark and note. */
    public static String html(Cell cell) {
        return GridHtml.of(cell);
    }

    /** The rows as HTML, in the language of the request that is being answered. */
    public String html() {
        return GridHtml.of(this, Languages.current());
    }

    /** Which of the groups a column belongs to. */
    private int fold(int index) {
        int fold = 0;
        for (int before = 1; before <= index; before++) {
            boolean other =
                    !columns.get(before).group().equals(columns.get(before - 1).group());
            fold += other ? 1 : 0;
        }
        return fold;
    }

    /** The name of a cell as Excel has it, {@code C9}. */
    public String cellName(Row row, Column column) {
        return new Place(sheet, row.line(), column.number()).cell();
    }

    /** The same with other marks: one for each row, and one for each of its cells. */
    public GridView marked(Function<Row, Mark> ofRow, BiFunction<Row, Column, Mark> ofCell) {
        return new GridView(
                sheet,
                caption,
                columns,
                rows.stream()
                        .map(row -> new Row(row.id(), row.line(), ofRow.apply(row), marked(row, ofCell)))
                        .toList());
    }

    private List<Cell> marked(Row row, BiFunction<Row, Column, Mark> ofCell) {
        List<Cell> cells = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            cells.add(row.cells().get(index).marked(ofCell.apply(row, columns.get(index))));
        }
        return cells;
    }
}
