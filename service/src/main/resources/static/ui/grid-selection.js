// Which cell has the focus, and which cells are selected with it.
"use strict";

class GridSelection {
  constructor(grid) {
    this.grid = grid;
    this.active = null;
    this.corner = null;
  }

  /** Gives the focus to a cell; extending keeps the other corner where it is. */
  go(cell, extend = false) {
    if (!cell) {
      return;
    }
    if (this.active) {
      this.active.tabIndex = -1;
    }
    if (!extend) {
      this.corner = cell;
    }
    this.active = cell;
    cell.tabIndex = 0;
    cell.focus();
    this.show();
  }

  /** The cells of a row that can be seen. */
  visible(row) {
    return [...row.cells].filter((cell) => cell.checkVisibility());
  }

  shown() {
    return [...this.grid.rows].filter((row) => row.checkVisibility());
  }

  /** The cell so many rows and columns away, or the last one on the way. */
  away(cell, down, right) {
    const rows = this.shown();
    const row = rows[GridSelection.within(rows, rows.indexOf(cell.parentNode) + down)];
    const cells = this.visible(row);
    const here = this.visible(cell.parentNode).indexOf(cell);
    return cells[GridSelection.within(cells, here + right)];
  }

  static within(list, index) {
    return Math.max(0, Math.min(list.length - 1, index));
  }

  /** The selected cells, row by row. */
  rows() {
    if (!this.active || !this.corner?.isConnected) {
      return this.active ? [[this.active]] : [];
    }
    const between = (list, one, other) => {
      const [from, to] = [list.indexOf(one), list.indexOf(other)].sort((a, b) => a - b);
      return list.slice(from, to + 1);
    };
    const [from, to] = [this.corner.cellIndex, this.active.cellIndex].sort((a, b) => a - b);
    return between(this.shown(), this.corner.parentNode, this.active.parentNode).map((row) =>
      this.visible(row).filter((cell) => cell.cellIndex >= from && cell.cellIndex <= to),
    );
  }

  show() {
    for (const cell of this.grid.body.querySelectorAll(".st-selected")) {
      cell.classList.remove("st-selected");
      cell.removeAttribute("aria-selected");
    }
    const cells = this.rows().flat();
    if (cells.length > 1) {
      cells.forEach((cell) => {
        cell.classList.add("st-selected");
        cell.setAttribute("aria-selected", "true");
      });
    }
  }

  /** After a change the focus stays in the table, as near as can be. */
  stay(line, place) {
    const rows = this.grid.rows;
    const row = rows[GridSelection.within([...rows], line - this.grid.firstLine)];
    this.go(row?.cells[place]);
  }
}
