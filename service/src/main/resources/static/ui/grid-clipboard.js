// Copies and pastes cells as Excel does: tabs between cells, lines between rows.
"use strict";

class GridClipboard {
  /** Cells from a text; quotation marks hold tabs, line ends and quotation marks. */
  static parse(text) {
    const rows = [[]];
    const cells = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/g;
    for (const [, quoted, plain, end] of text.matchAll(cells)) {
      rows[rows.length - 1].push(GridEditor.clean(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
      if (end === "") {
        break;
      }
      if (end !== "\t") {
        rows.push([]);
      }
    }
    const last = rows[rows.length - 1];
    if (rows.length > 1 && last.length === 1 && last[0] === "") {
      rows.pop();
    }
    return rows;
  }

  static format(rows) {
    return rows.map((row) => row.map(GridClipboard.quoted).join("\t")).join("\r\n");
  }

  static quoted(text) {
    return /^"|[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  constructor(grid, edits, selection) {
    this.grid = grid;
    this.edits = edits;
    this.selection = selection;
    this.leftOut = () => {};
  }

  /** The selected cells that the sheet has. */
  selected() {
    return this.selection.rows().map((cells) => cells.filter((cell) => this.grid.column(cell) > 0));
  }

  copy(event) {
    const rows = this.selected().map((cells) => cells.map((cell) => this.grid.text(cell)));
    event.clipboardData.setData("text/plain", GridClipboard.format(rows));
    event.preventDefault();
  }

  cut(event) {
    this.copy(event);
    this.empty();
  }

  paste(event) {
    event.preventDefault();
    const pasted = GridClipboard.parse(event.clipboardData.getData("text/plain"));
    const selected = this.selected();
    if (selected.flat().length === 0) {
      return;
    }
    const one = pasted.length === 1 && pasted[0].length === 1;
    if (one && selected.flat().length > 1) {
      this.edits.make(selected.flat().map((cell) => this.edit(cell, pasted[0][0])));
    } else {
      this.put(selected[0][0], pasted);
    }
  }

  /** Goes over the rows that are shown, as one sees it; those beyond the last one are added, with ids of their own. */
  put(corner, pasted) {
    const columns = this.columns(corner);
    const shown = this.selection.shown();
    const lines = shown.slice(shown.indexOf(corner.parentNode)).map((row) => this.grid.line(row));
    const ids = this.grid.nextIds(Math.max(0, pasted.length - lines.length));
    const edits = pasted.flatMap((texts, down) => {
      const added = down - lines.length;
      const line = added < 0 ? lines[down] : this.grid.lastLine + 1 + added;
      const cells = this.cells(line, columns, texts);
      const row = [GridEdits.row("insert-row", line), GridEdits.cell(line, 1, ids[added])];
      return added < 0 ? cells : [...row, ...cells.filter((edit) => edit.text)];
    });
    this.edits.make(edits);
    this.leftOut(Math.max(...pasted.map((texts) => texts.slice(columns.length).filter(Boolean).length)));
  }

  /** The columns of the sheet from a cell on, as far as they are shown. */
  columns(corner) {
    return this.grid.headings
      .slice(corner.cellIndex)
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.dataset.column))
      .filter((column) => column > 0);
  }

  cells(line, columns, texts) {
    return texts
      .slice(0, columns.length)
      .map((text, right) => GridEdits.cell(line, columns[right], this.grid.said(columns[right], text)));
  }

  empty() {
    this.edits.make(
      this.selected()
        .flat()
        .map((cell) => this.edit(cell, "")),
    );
  }

  edit(cell, text) {
    const column = this.grid.column(cell);
    return GridEdits.cell(this.grid.line(cell.parentNode), column, this.grid.said(column, text));
  }
}
