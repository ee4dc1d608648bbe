// What the keys do while no cell is open.
"use strict";

class GridKeys {
  static ROWS = 10;

  constructor(page) {
    this.page = page;
  }

  press(event) {
    const { page } = this;
    const cell = page.cell(event.target);
    if (!cell || page.editor.isOpen() || event.isComposing || event.altKey) {
      return;
    }
    const command = event.ctrlKey || event.metaKey;
    const act = command ? this.commands(event)[event.key.toLowerCase()] : this.plain(event, cell)[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (!command && event.key.length === 1) {
      event.preventDefault();
      page.edit(cell, event.key);
    }
  }

  commands(event) {
    const { page } = this;
    const { selection } = page;
    const rows = selection.shown();
    const first = () => selection.visible(rows[0])[0];
    const last = () => selection.visible(rows[rows.length - 1]).at(-1);
    return {
      z: () => page.step(event.shiftKey ? "redo" : "undo"),
      y: () => page.step("redo"),
      a: () => {
        selection.go(first());
        selection.go(last(), true);
      },
      home: () => selection.go(first(), event.shiftKey),
      end: () => selection.go(last(), event.shiftKey),
    };
  }

  plain(event, cell) {
    const { page } = this;
    const { selection } = page;
    const go = (down, right) => () => selection.go(selection.away(cell, down, right), event.shiftKey);
    const far = page.grid.headings.length;
    return {
      ArrowUp: go(-1, 0),
      ArrowDown: go(1, 0),
      ArrowLeft: go(0, -1),
      ArrowRight: go(0, 1),
      PageUp: go(-GridKeys.ROWS, 0),
      PageDown: go(GridKeys.ROWS, 0),
      Home: go(0, -far),
      End: go(0, far),
      Enter: () => page.edit(cell),
      F2: () => page.edit(cell),
      Delete: () => page.clipboard.empty(),
      Backspace: () => page.clipboard.empty(),
    };
  }
}
