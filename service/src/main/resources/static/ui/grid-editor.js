// Opens a cell with the field of its column.
"use strict";

class GridEditor {
  constructor(grid, edits, move) {
    this.grid = grid;
    this.edits = edits;
    this.move = move;
    this.cell = null;
  }

  isOpen() {
    return this.cell !== null;
  }

  /** Opens a cell; a typed character replaces what stands there. */
  open(cell, typed = null) {
    const template = this.grid.editor(cell);
    if (!template || this.isOpen()) {
      return;
    }
    this.cell = cell;
    this.before = this.grid.text(cell);
    this.kind = template.dataset.kind;
    this.rest = [...cell.childNodes];
    cell.replaceChildren(template.content.cloneNode(true));
    cell.classList.add("st-editing");
    this.field = cell.querySelector("select, textarea, input:not([type=checkbox]), .st-some");
    this.fill(typed);
    this.field.addEventListener("keydown", (event) => this.key(event));
    this.field.addEventListener("focusout", (event) => {
      if (this.isOpen() && !cell.contains(event.relatedTarget)) {
        this.close(true);
      }
    });
  }

  fill(typed) {
    if (this.kind === "some") {
      this.check(typed);
    } else if (this.kind === "one") {
      this.choose(typed);
    } else {
      this.field.value = typed ?? this.before;
      this.field.focus();
      this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    }
  }

  check(typed) {
    const boxes = this.boxes();
    const values = this.before.split(/, ?/);
    boxes.forEach((box) => {
      box.checked = values.includes(box.value);
    });
    const wanted = typed ? boxes.find((box) => GridEditor.begins(box.value, typed)) : null;
    (wanted ?? boxes.find((box) => box.checked) ?? boxes[0]).focus();
  }

  choose(typed) {
    const options = [...this.field.options];
    if (this.before && !options.some((option) => option.value === this.before)) {
      this.field.add(new Option(this.before, this.before), 1);
    }
    const wanted = typed ? options.find((option) => option.value && GridEditor.begins(option.value, typed)) : null;
    this.field.value = wanted?.value ?? this.before;
    this.field.focus();
    // What is picked from the open list is meant; arrows in a closed one only look around.
    this.walked = false;
    this.field.addEventListener("change", () => {
      if (this.isOpen() && !this.walked) {
        this.close(true, 0, 0);
      }
    });
    try {
      this.field.showPicker();
    } catch (notNow) {
      // The list then opens with the next key.
    }
  }

  static begins(text, typed) {
    return text.toLocaleLowerCase("da").startsWith(typed.toLocaleLowerCase("da"));
  }

  boxes() {
    return [...this.field.querySelectorAll("input")];
  }

  value() {
    if (this.kind !== "some") {
      return this.grid.said(this.grid.column(this.cell), GridEditor.clean(this.field.value));
    }
    const boxes = this.boxes();
    const unknown = this.before.split(/, ?/).filter((text) => text && !boxes.some((box) => box.value === text));
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    return chosen.length > 0 ? chosen.join(", ") : unknown.join(", ");
  }

  /** Line ends and other spaces are one space: a sheet has no others. */
  static clean(text) {
    return text.replace(/[\s\u00a0]+/gu, " ").trim();
  }

  key(event) {
    event.stopPropagation();
    const { key } = event;
    this.walked = true;
    if (key === "Escape") {
      event.preventDefault();
      this.close(false, 0, 0);
    } else if (key === "Enter" && !(event.altKey || event.isComposing)) {
      event.preventDefault();
      this.close(true, 1, 0);
    } else if (key === "Tab") {
      event.preventDefault();
      this.close(true, 0, event.shiftKey ? -1 : 1);
    } else if (this.kind === "some") {
      this.walk(event);
    }
  }

  /** Arrows go from box to box, a letter to the next that begins with it; space is the browser's. */
  walk(event) {
    const boxes = this.boxes();
    const here = boxes.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      boxes[(here + step + boxes.length) % boxes.length].focus();
    } else if (event.key.length === 1 && event.key !== " ") {
      const order = [...boxes.slice(here + 1), ...boxes.slice(0, here + 1)];
      order.find((box) => GridEditor.begins(box.value, event.key))?.focus();
    }
  }

  /** Leaves the cell; without a direction the focus is already elsewhere. */
  close(keep, down = null, right = null) {
    const { cell } = this;
    const text = keep ? this.value() : this.before;
    this.cell = null;
    cell.classList.remove("st-editing");
    cell.replaceChildren(...this.rest);
    if (text !== this.before) {
      this.edits.make([GridEdits.cell(this.grid.line(cell.parentNode), this.grid.column(cell), text)]);
    }
    if (down !== null) {
      this.move(cell, down, right);
    }
  }
}
