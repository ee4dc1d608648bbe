package dk.trin.service.ui;

import dk.trin.rules.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes the rows of a grid as HTML. A template needs some tens of microseconds for each cell, and a sheet has thousands;
 * every text goes through {@link #escaped}.
 */
final class GridHtml {
    private final GridView view;
    private final Language language;
    private final StringBuilder html = new StringBuilder();
    private final List<String> styles;
    private final List<String> written;
    /** Whether the cell that is being written is in another language than the page. */
    private boolean other;

    private GridHtml(GridView view, Language language) {
        this.view = view;
        this.language = language;
        this.styles = IntStream.range(0, view.columns().size())
                .mapToObj(view::headStyle)
                .toList();
        this.written = view.columns().stream()
                .map(GridView.Column::written)
                .map(code -> code.equals(language.locale().getLanguage()) ? "" : code)
                .toList();
    }

    static String of(GridView view, Language language) {
        GridHtml rows = new GridHtml(view, language);
        view.rows().forEach(rows::row);
        return rows.html.toString();
    }

    private void row(GridView.Row row) {
        html.append("<tr id=\"").append(row.anchor()).append('"');
        if (row.mark() != GridView.Mark.NONE) {
            html.append(" class=\"").append(row.mark().style()).append('"');
        }
        html.append('>');
        for (int index = 0; index < row.cells().size(); index++) {
            GridView.Cell cell = row.cells().get(index);
            boolean names = view.columns().get(index).part() == GridView.Part.ID;
            html.append(names ? "<th scope=\"row\" class=\"" : "<td class=\"").append(styles.get(index));
            if (cell.mark() != GridView.Mark.NONE) {
                html.append(' ').append(cell.mark().style());
            }
            html.append('"');
            other = !written.get(index).isEmpty();
            lang(written.get(index));
            html.append('>');
            cell(cell);
            if (names) {
                said(row.mark(), "st-said");
            }
            html.append(names ? "</th>" : "</td>");
        }
        html.append("</tr>\n");
    }

    private void cell(GridView.Cell cell) {
        if (cell.mark() == GridView.Mark.CHANGED) {
            html.append("<del><span class=\"sr-only\"");
            ownLang();
            html.append('>')
                    .append(escaped(GridWords.in(language, "was")))
                    .append("</span> ")
                    .append(escaped(cell.was().isEmpty() ? "–" : cell.was()))
                    .append("</del>");
        }
        html.append(of(cell));
        if (!cell.note().isEmpty()) {
            html.append("<small class=\"st-note\"");
            ownLang();
            html.append('>').append(escaped(cell.note())).append("</small>");
        }
        said(cell.mark(), "sr-only");
    }

    /** The text of a cell, or the links that it is made of. */
    static String of(GridView.Cell cell) {
        return cell.links().isEmpty()
                ? escaped(cell.text())
                : cell.links().stream().map(GridHtml::link).collect(Collectors.joining(", "));
    }

    private static String link(GridView.Link link) {
        return "<a href=\"" + escaped(link.path()) + "\" aria-label=\"" + escaped(link.name()) + "\">"
                + escaped(link.text()) + "</a>";
    }

    /** No mark is told by colour alone. */
    private void said(GridView.Mark mark, String style) {
        if (mark != GridView.Mark.NONE) {
            html.append("<span class=\"").append(style).append('"');
            ownLang();
            html.append("> ");
            html.append(escaped(GridWords.in(language, "mark." + mark.code()))).append("</span>");
        }
    }

    /** What Trin says in a cell is in the language of the page. */
    private void ownLang() {
        lang(other ? language.locale().getLanguage() : "");
    }

    private void lang(String code) {
        if (!code.isEmpty()) {
            html.append(" lang=\"").append(code).append('"');
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
