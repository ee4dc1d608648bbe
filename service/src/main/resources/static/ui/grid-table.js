// The table of a sheet: its rows are consecutive lines, its cells begin with their text.
"use strict";

class GridTable {
  constructor(table, firstLine) {
    this.table = table;
    this.body = table.tBodies[0];
    this.firstLine = firstLine;
    this.headings = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  }

  get rows() {
    return this.body.rows;
  }

  get lastLine() {
    return this.firstLine + this.rows.length - 1;
  }

  line(row) {
    return this.firstLine + row.sectionRowIndex;
  }

  row(line) {
    return this.rows[line - this.firstLine];
  }

  /** The number of a cell's column in the sheet; 0 for what the sheet does not have. */
  column(cell) {
    return Number(this.headings[cell.cellIndex].dataset.column);
  }

  /** The place of a column among the cells of a row. */
  place(column) {
    return this.headings.findIndex((heading) => Number(heading.dataset.column) === column);
  }

  cell(line, column) {
    return this.row(line)?.cells[this.place(column)];
  }

  heading(cell) {
    return this.headings[cell.cellIndex].textContent.replace(/\s+/g, " ").trim();
  }

  text(cell) {
    const links = [...cell.querySelectorAll(":scope > a")];
    if (links.length > 0) {
      return links.map((link) => link.textContent).join(", ");
    }
    const first = cell.firstChild;
    return first && first.nodeType === Node.TEXT_NODE ? first.data.trim() : "";
  }

  /** Writes a text; what was said about the old one goes. */
  write(cell, text) {
    cell.textContent = text;
    const note = this.note(cell, text);
    if (note) {
      this.annotate(cell, note);
    }
    this.clear(cell);
  }

  /** What a code stands for, as the editor of its column says. */
  note(cell, text) {
    const editor = this.editor(cell);
    if (!text || editor?.dataset.kind !== "one") {
      return "";
    }
    const option = [...editor.content.querySelectorAll("option")].find((each) => each.value === text);
    return option && option.textContent !== text ? option.textContent.slice(text.length + 3) : "";
  }

  annotate(cell, note) {
    const small = document.createElement("small");
    small.className = "st-note";
    small.textContent = note;
    cell.append(small);
  }

  editor(cell) {
    return document.getElementById(`st-editor-${this.column(cell)}`);
  }

  /** Says something about a cell: an error makes it invalid. */
  find(cell, severity, message) {
    const earlier = cell.getAttribute("aria-description");
    cell.dataset.found = cell.dataset.found === "error" ? "error" : severity;
    cell.setAttribute("aria-description", earlier ? `${earlier} ${message}` : message);
    cell.title = cell.getAttribute("aria-description");
    if (severity === "error") {
      cell.setAttribute("aria-invalid", "true");
    }
  }

  clear(cell) {
    delete cell.dataset.found;
    delete cell.dataset.refused;
    cell.removeAttribute("aria-description");
    cell.removeAttribute("aria-invalid");
    cell.removeAttribute("title");
  }

  /** The texts of a row, by the number of their column. */
  texts(row) {
    const texts = new Map();
    for (const cell of row.cells) {
      if (this.column(cell) > 0) {
        texts.set(this.column(cell), this.text(cell));
      }
    }
    return texts;
  }

  /** A row without any text. */
  blank() {
    const row = document.createElement("tr");
    for (const heading of this.headings) {
      const names = heading.classList.contains("st-id");
      const cell = document.createElement(names ? "th" : "td");
      cell.className = heading.className;
      cell.tabIndex = -1;
      if (names) {
        cell.scope = "row";
      }
      row.append(cell);
    }
    return row;
  }

  /** Rows are found again by the anchors that findings link to. */
  number() {
    for (const row of this.rows) {
      row.id = `r${this.line(row)}`;
    }
  }

  /** As the sheet writes it: a number has a point where Danish has a comma. */
  said(column, text) {
    const number = document.getElementById(`st-editor-${column}`)?.dataset.kind === "number";
    return number && /^-?[0-9]+,[0-9]+$/.test(text) ? text.replace(",", ".") : text;
  }

  /** An id that no row has yet, like the others: I17 after I16. */
  nextId() {
    return this.nextIds(1)[0];
  }

  /** So many of them. */
  nextIds(count) {
    let prefix = "R";
    let most = 0;
    for (const row of this.rows) {
      const parts = /^(.*?)([0-9]+)$/.exec(this.text(row.cells[0]));
      if (parts && Number(parts[2]) > most) {
        prefix = parts[1];
        most = Number(parts[2]);
      }
    }
    const width = /^0/.test(prefix) ? 0 : this.idWidth();
    return Array.from({ length: count }, (none, place) => prefix + String(most + 1 + place).padStart(width, "0"));
  }

  /** S01 has two digits, I1 has one. */
  idWidth() {
    const digits = [...this.rows].map((row) => /0[0-9]+$/.exec(this.text(row.cells[0]))?.[0].length ?? 0);
    return Math.max(0, ...digits);
  }
}
