package dk.trin.service.ui.rules;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Target;
import dk.trin.rules.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Draws how the tables of a rule set feed each other: a column for each stage, and one box for all tables of a stage that
 * give offers, since they read much the same and feed nobody.
 */
final class TableFlows {
    private static final int WIDTH = 236;
    private static final int BETWEEN_COLUMNS = 48;
    private static final int BETWEEN_BOXES = 14;
    private static final int LINE = 24;
    private static final int PADDING = 10;
    private static final int EDGE = 2;

    /** As many letters as a box has room for. */
    private static final int LETTERS = 33;

    private final RuleSet ruleSet;
    private final Language language;
    private final String offers;

    /**
     * @param offers what the box of offers is called
     */
    TableFlows(RuleSet ruleSet, Language language, String offers) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.offers = offers;
    }

    TableFlow draw() {
        Map<Integer, List<List<DecisionTable>>> columns = columns();
        int tallest =
                columns.values().stream().mapToInt(TableFlows::height).max().orElse(0);
        Map<List<DecisionTable>, TableFlow.Box> boxes = new LinkedHashMap<>();
        int x = EDGE;
        for (List<List<DecisionTable>> column : columns.values()) {
            int y = EDGE + (tallest - height(column)) / 2;
            for (List<DecisionTable> tables : column) {
                boxes.put(tables, box(tables, x, y));
                y += height(tables.size(), isGroup(tables)) + BETWEEN_BOXES;
            }
            x += WIDTH + BETWEEN_COLUMNS;
        }
        return new TableFlow(x - BETWEEN_COLUMNS + EDGE, tallest + 2 * EDGE, List.copyOf(boxes.values()), edges(boxes));
    }

    /** By stage, the boxes from above. */
    private Map<Integer, List<List<DecisionTable>>> columns() {
        Map<Integer, List<List<DecisionTable>>> columns = new TreeMap<>();
        Map<Integer, List<DecisionTable>> giving = new TreeMap<>();
        for (DecisionTable table : ruleSet.tables()) {
            int stage = ruleSet.stages().get(table.name());
            List<List<DecisionTable>> column = columns.computeIfAbsent(stage, none -> new ArrayList<>());
            if (table.target() instanceof Target.OfOffers) {
                giving.computeIfAbsent(stage, none -> new ArrayList<>()).add(table);
            } else {
                column.add(List.of(table));
            }
        }
        giving.forEach((stage, tables) -> columns.get(stage).add(List.copyOf(tables)));
        columns.values().forEach(column -> column.sort(Comparator.comparing(TableFlows::isGroup)));
        return columns;
    }

    private TableFlow.Box box(List<DecisionTable> tables, int x, int y) {
        boolean group = isGroup(tables);
        List<TableFlow.Line> lines = new ArrayList<>();
        int top = y + PADDING + (group ? LINE : 0);
        for (int index = 0; index < tables.size(); index++) {
            DecisionTable table = tables.get(index);
            String href = "/regler/" + ruleSet.id() + "/" + ruleSet.version() + "/tabel/" + table.name();
            lines.add(new TableFlow.Line(
                    top + index * LINE + LINE - PADDING + 3,
                    shortened(table.title().in(language)),
                    href));
        }
        return new TableFlow.Box(x, y, WIDTH, height(tables.size(), group), group ? offers : "", lines);
    }

    /** The list below the picture has the whole title. */
    private static String shortened(String title) {
        return title.length() <= LETTERS
                ? title
                : title.substring(0, LETTERS - 1).strip() + "…";
    }

    /** A line that only repeats a longer way is left out: the picture is to show the way, the list has every step. */
    private static List<TableFlow.Edge> edges(Map<List<DecisionTable>, TableFlow.Box> boxes) {
        List<TableFlow.Edge> edges = new ArrayList<>();
        Set<List<DecisionTable>> all = boxes.keySet();
        boxes.forEach((from, source) -> boxes.forEach((to, target) -> {
            boolean longer = all.stream().anyMatch(between -> feeds(from, between) && reaches(between, to, all));
            if (feeds(from, to) && !longer) {
                edges.add(edge(source, target));
            }
        }));
        return edges;
    }

    private static boolean reaches(List<DecisionTable> from, List<DecisionTable> to, Set<List<DecisionTable>> all) {
        return feeds(from, to) || all.stream().anyMatch(between -> feeds(from, between) && reaches(between, to, all));
    }

    private static boolean feeds(List<DecisionTable> from, List<DecisionTable> to) {
        return from.stream()
                .filter(table -> table.target() instanceof Target.OfOutput)
                .anyMatch(table -> to.stream()
                        .flatMap(reader -> reader.reads().stream())
                        .anyMatch(read -> read.code().equals(table.target().code())));
    }

    private static TableFlow.Edge edge(TableFlow.Box source, TableFlow.Box target) {
        int x1 = source.x() + source.width();
        int y1 = source.y() + source.height() / 2;
        int x2 = target.x();
        int y2 = target.y() + target.height() / 2;
        int bend = BETWEEN_COLUMNS / 2;
        return new TableFlow.Edge("M" + x1 + " " + y1 + "C" + (x1 + bend) + " " + y1 + " " + (x2 - bend) + " " + y2
                + " " + x2 + " " + y2);
    }

    private static int height(List<List<DecisionTable>> column) {
        return column.stream()
                        .mapToInt(tables -> height(tables.size(), isGroup(tables)) + BETWEEN_BOXES)
                        .sum()
                - BETWEEN_BOXES;
    }

    private static int height(int tables, boolean group) {
        return 2 * PADDING + LINE * (tables + (group ? 1 : 0));
    }

    private static boolean isGroup(List<DecisionTable> tables) {
        return tables.get(0).target() instanceof Target.OfOffers;
    }
}
