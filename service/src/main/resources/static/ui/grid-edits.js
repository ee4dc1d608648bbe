// Edits as the service takes them, made in the table at once; each knows how to be undone.
"use strict";

class GridEdits {
  constructor(grid, changed) {
    this.grid = grid;
    this.changed = changed;
    this.done = [];
    this.undone = [];
  }

  static cell(line, column, text) {
    return { kind: "set-cell", line, column, to: 0, text };
  }

  static row(kind, line, to = 0) {
    return { kind, line, column: 0, to, text: "" };
  }

  /** Makes edits that are one act to the one who writes. */
  make(edits) {
    const step = this.apply(edits);
    if (step.forth.length > 0) {
      this.done.push(step);
      this.undone = [];
      this.changed(step.forth);
    }
  }

  undo() {
    this.back(this.done, this.undone);
  }

  redo() {
    this.back(this.undone, this.done);
  }

  back(from, to) {
    const step = from.pop();
    if (step) {
      const undoing = this.apply(step.back);
      to.push(undoing);
      this.changed(undoing.forth);
    }
  }

  /** What somebody else has changed cannot be undone here. */
  forget() {
    this.done = [];
    this.undone = [];
  }

  apply(edits) {
    const forth = [];
    const back = [];
    for (const edit of edits) {
      const inverse = this.inverse(edit);
      if (inverse.length > 0) {
        this.draw(edit);
        forth.push(edit);
        back.unshift(...inverse);
      }
    }
    if (forth.some((edit) => edit.kind !== "set-cell")) {
      this.grid.number();
    }
    return { forth, back };
  }

  /** The edits that take an edit back; none for one that changes nothing. */
  inverse(edit) {
    const { grid } = this;
    switch (edit.kind) {
      case "set-cell": {
        const cell = grid.cell(edit.line, edit.column);
        const before = cell ? grid.text(cell) : edit.text;
        return before === edit.text ? [] : [GridEdits.cell(edit.line, edit.column, before)];
      }
      case "insert-row":
        return [GridEdits.row("delete-row", edit.line)];
      case "duplicate-row":
        return [GridEdits.row("delete-row", edit.line + 1)];
      case "move-row":
        return edit.line === edit.to ? [] : [GridEdits.row("move-row", edit.to, edit.line)];
      default:
        return [GridEdits.row("insert-row", edit.line), ...this.written(edit.line)];
    }
  }

  written(line) {
    return [...this.grid.texts(this.grid.row(line))]
      .filter(([, text]) => text !== "")
      .map(([column, text]) => GridEdits.cell(line, column, text));
  }

  draw(edit) {
    const { grid } = this;
    const row = grid.row(edit.line);
    switch (edit.kind) {
      case "set-cell":
        grid.write(grid.cell(edit.line, edit.column), edit.text);
        break;
      case "insert-row":
        grid.body.insertBefore(grid.blank(), row ?? null);
        break;
      case "duplicate-row":
        row.after(this.copy(row));
        break;
      case "move-row":
        grid.row(edit.to)[edit.to > edit.line ? "after" : "before"](row);
        break;
      default:
        row.remove();
    }
  }

  /** A copy has no id yet, and nobody has said anything about it. */
  copy(row) {
    const copy = this.grid.blank();
    for (let place = 1; place < row.cells.length; place++) {
      if (this.grid.column(row.cells[place]) > 0) {
        this.grid.write(copy.cells[place], this.grid.text(row.cells[place]));
      }
    }
    return copy;
  }
}
