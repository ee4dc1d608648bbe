// Shows what could not be saved because somebody else has changed the sheet, and lets it be used all the same.
"use strict";

class GridConflict {
  constructor(place, edits) {
    this.place = place;
    this.edits = edits;
    this.all = [];
    place.querySelector('[data-do="use-all"]').addEventListener("click", () => this.use(this.all));
    place.querySelector('[data-do="close"]').addEventListener("click", () => this.close());
  }

  /** What a table says, row by row under their ids. */
  static remember(grid) {
    return [...grid.rows].map((row) => ({ id: grid.text(row.cells[0]), texts: grid.texts(row) }));
  }

  /** What differs in one memory from an earlier one: cells of rows that both have, and rows that are new. */
  static differences(earlier, later) {
    const before = new Map(earlier.map((row) => [row.id, row.texts]));
    return later.flatMap(({ id, texts }) => {
      const old = before.get(id);
      if (!old) {
        return [{ id, texts, fresh: true }];
      }
      return [...texts]
        .filter(([column, text]) => old.get(column) !== text)
        .map(([column, text]) => ({ id, column, text, fresh: false }));
    });
  }

  /** Tells by whom, and what of ours is not in the table as it now is. */
  show(by, mine) {
    const { dataset } = this.place;
    this.place.querySelector(".st-conflict-by").textContent = by ? dataset.by.replace("¤", by) : dataset.somebody;
    this.all = mine.filter((each) => each.fresh || this.theirs(each) !== each.text);
    const body = this.place.querySelector("tbody");
    body.replaceChildren(...this.all.map((each) => this.line(each)));
    this.place.querySelector("table").hidden = this.all.length === 0;
    this.place.querySelector('[data-do="use-all"]').hidden = this.all.length === 0;
    this.place.hidden = false;
    this.place.focus();
  }

  row(id) {
    const { grid } = this.edits;
    return [...grid.rows].find((row) => grid.text(row.cells[0]) === id);
  }

  theirs({ id, column }) {
    const { grid } = this.edits;
    const row = this.row(id);
    return row ? grid.text(row.cells[grid.place(column)]) : null;
  }

  line(difference) {
    const { grid } = this.edits;
    const line = document.createElement("tr");
    const heading = difference.fresh ? "" : grid.heading({ cellIndex: grid.place(difference.column) });
    const where = difference.fresh ? this.place.dataset.new.replace("¤", difference.id) : `${difference.id}: ${heading}`;
    const mine = difference.fresh ? [...difference.texts.values()].filter((text) => text).join(" · ") : difference.text;
    const theirs = difference.fresh ? "" : (this.theirs(difference) ?? "");
    const place = document.createElement("th");
    place.scope = "row";
    place.textContent = where;
    line.append(place, ...[mine || "–", theirs || "–"].map(GridConflict.cell), this.button(difference, where));
    return line;
  }

  static cell(content) {
    const cell = document.createElement("td");
    cell.append(content);
    return cell;
  }

  button(difference, where) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "st-tool";
    button.textContent = this.place.dataset.use;
    button.setAttribute("aria-label", `${this.place.dataset.use}: ${where}`);
    button.addEventListener("click", () => this.use([difference]));
    return GridConflict.cell(button);
  }

  /** Writes ours into the table as it now is; a row that is gone comes back at the end. */
  use(differences) {
    const { grid } = this.edits;
    const edits = [];
    let last = grid.lastLine;
    for (const difference of differences) {
      const row = this.row(difference.id);
      if (!difference.fresh && row) {
        edits.push(GridEdits.cell(grid.line(row), difference.column, difference.text));
      } else if (difference.fresh) {
        last += 1;
        edits.push(GridEdits.row("insert-row", last));
        difference.texts.forEach((text, column) => edits.push(GridEdits.cell(last, column, text)));
      }
    }
    this.edits.make(edits);
    this.all = this.all.filter((each) => !differences.includes(each));
    const body = this.place.querySelector("tbody");
    body.replaceChildren(...this.all.map((each) => this.line(each)));
    if (this.all.length === 0) {
      this.close();
    }
  }

  close() {
    this.place.hidden = true;
    this.edits.grid.body.querySelector('[tabindex="0"]')?.focus();
  }
}
