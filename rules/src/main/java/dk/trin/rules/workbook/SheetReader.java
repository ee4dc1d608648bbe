package dk.trin.rules.workbook;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.TableForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the cells of one tab, row by row; a row, a column or a merge that hides something is a problem. */
final class SheetReader {
    /** Cut off beyond what an escaped text of a cell can be, so that a longer one is still seen to be too long. */
    private static final int MOST_VALUE = 20_000;

    private final Tab tab;
    private final XmlPart xml;
    private final CellReader cells;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet(Sheet.MOST_COLUMNS);
    private final TreeSet<Integer> hiddenLines = new TreeSet<>();

    SheetReader(Tab tab, XmlPart xml, CellReader cells, Problems problems) {
        this.tab = tab;
        this.xml = xml;
        this.cells = cells;
        this.problems = problems;
    }

    /** The sheet; a refusal when its rows do not make sense or are too many. */
    Sheet read() {
        int rows = 0;
        int line = 0;
        while (!problems.isFull() && xml.next()) {
            if (xml.startsOwn("sheetFormatPr") && xml.isTrue("zeroHeight")) {
                problems.add(ProblemCode.HIDDEN, tab.place());
            } else if (xml.startsOwn("col")) {
                column();
            } else if (xml.startsOwn("row")) {
                line = row(line);
                requireRoom(++rows);
            } else if (xml.startsOwn("mergeCell")) {
                merge();
            }
        }
        hiddenLines
                .tailSet(technicalLines(), false)
                .forEach(hidden -> problems.add(ProblemCode.HIDDEN, new Place(tab.name(), hidden, 0)));
        return new Sheet(tab.name(), lines);
    }

    private void column() {
        if (xml.isTrue("hidden") || xml.attribute("width").matches("0+(\\.0*)?")) {
            int first = Math.max(1, number(xml.attribute("min")));
            int last = Math.min(Sheet.MOST_COLUMNS, number(xml.attribute("max")));
            hiddenColumns.set(first, Math.max(first, last + 1));
        }
    }

    private int row(int before) {
        String stated = xml.attribute("r");
        Optional<CellName> name = CellName.parse("A" + (stated.isEmpty() ? before + 1 : stated));
        if (name.isEmpty() || name.get().line() <= before) {
            throw new Refusal(ProblemCode.IMPOSSIBLE_CELL, tab.place(), stated);
        }
        int line = name.get().line();
        boolean hidden = xml.isTrue("hidden") || xml.attribute("ht").matches("0+(\\.0*)?");
        List<String> texts = new ArrayList<>();
        int column = 0;
        while (!problems.isFull() && xml.next() && !xml.endsOwn("row")) {
            if (xml.startsOwn("c")) {
                column = cell(line, column, texts);
            }
        }
        if (!texts.isEmpty()) {
            add(line, texts);
            hiddenLines.addAll(hidden ? List.of(line) : List.of());
        }
        return line;
    }

    /** The rows passed over in the file are there, and empty. */
    private void add(int line, List<String> texts) {
        requireRoom(line);
        while (lines.size() + 1 < line) {
            lines.add(new Line(lines.size() + 1, List.of()));
        }
        lines.add(new Line(line, texts));
    }

    private int cell(int line, int before, List<String> texts) {
        String stated = xml.attribute("r");
        Optional<CellName> name = stated.isEmpty()
                ? Optional.of(new CellName(line, before + 1))
                : CellName.parse(stated).filter(place -> place.line() == line && place.column() > before);
        if (name.isEmpty()) {
            throw new Refusal(ProblemCode.IMPOSSIBLE_CELL, new Place(tab.name(), line, 0), stated);
        }
        int column = name.get().column();
        Place place = new Place(tab.name(), line, column);
        String text = cells.read(raw(), place);
        if (text.isEmpty()) {
            return column;
        }
        if (column > Sheet.MOST_COLUMNS) {
            throw new Refusal(ProblemCode.TOO_MANY_COLUMNS, place, Sheet.MOST_COLUMNS);
        }
        if (hiddenColumns.get(column)) {
            problems.add(ProblemCode.HIDDEN, place);
        }
        while (texts.size() + 1 < column) {
            texts.add("");
        }
        texts.add(text);
        return column;
    }

    private CellReader.Raw raw() {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        boolean formula = false;
        String value = "";
        while (xml.next() && !xml.endsOwn("c")) {
            if (xml.startsOwn("f")) {
                formula = true;
            } else if (xml.startsOwn("v")) {
                value = xml.text(MOST_VALUE);
            } else if (xml.startsOwn("is")) {
                value = SharedTexts.text(xml, "is");
            }
        }
        return new CellReader.Raw(type, style, formula, type.equals("str") ? SharedTexts.unescaped(value) : value);
    }

    private void merge() {
        String area = xml.attribute("ref");
        Optional<CellName> first = CellName.parse(area.split(":", 2)[0]);
        if (first.isEmpty() || first.get().line() <= lines.size()) {
            Place place = first.map(cell -> new Place(tab.name(), cell.line(), cell.column()))
                    .orElse(tab.place());
            problems.add(ProblemCode.MERGED, place, area.length() > 20 ? "" : area);
        }
    }

    /** The rows above the headings of a table, which the workbook hides from the author; 0 in other sheets. */
    private int technicalLines() {
        return tab.name().endsWith(".drl")
                ? TableForm.of(new Sheet(tab.name(), lines))
                        .map(form -> form.headings() - 1)
                        .orElse(0)
                : 0;
    }

    private void requireRoom(int line) {
        if (line > Sheet.MOST_LINES) {
            throw new Refusal(
                    ProblemCode.TOO_MANY_LINES, new Place(tab.name(), Sheet.MOST_LINES + 1, 0), Sheet.MOST_LINES);
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }
}
