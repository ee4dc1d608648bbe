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
    return rows.map((row) => row.join("\t")).join("\r\n");
  }

  constructor(grid, edits, selection) {
    this.grid = grid;
    this.edits = edits;
    this.selection = selection;
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

  /** Rows that go beyond the last one are added. */
  put(corner, pasted) {
    const columns = this.grid.headings
      .slice(corner.cellIndex)
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.dataset.column))
      .filter((column) => column > 0);
    const first = this.grid.line(corner.parentNode);
    const edits = [];
    pasted.forEach((texts, down) => {
      const line = first + down;
      if (line > this.grid.lastLine) {
        edits.push(GridEdits.row("insert-row", line));
      }
      texts.forEach((text, right) => {
        if (right < columns.length) {
          edits.push(GridEdits.cell(line, columns[right], text));
        }
      });
    });
    this.edits.make(edits);
  }

  empty() {
    this.edits.make(
      this.selected()
        .flat()
        .map((cell) => this.edit(cell, "")),
    );
  }

  edit(cell, text) {
    return GridEdits.cell(this.grid.line(cell.parentNode), this.grid.column(cell), text);
  }
}
