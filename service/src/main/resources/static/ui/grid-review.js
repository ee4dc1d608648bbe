// Has the service look the sheet through, and shows at each cell what it found.
"use strict";

class GridReview {
  constructor(grid, holder, place, told) {
    this.grid = grid;
    this.holder = holder;
    this.place = place;
    this.told = told;
    this.round = 0;
  }

  /** Asks what there is to say now; an answer that comes after a newer question is passed over. */
  async ask(since = 0) {
    const round = ++this.round;
    this.place.setAttribute("aria-busy", "true");
    const address = `${this.holder.dataset.path}/eftersyn?siden=${since}`;
    const response = await fetch(address, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!response?.ok || round !== this.round) {
      return;
    }
    const text = await response.text();
    if (round === this.round) {
      const part = new DOMParser().parseFromString(text, "text/html").body.firstElementChild;
      this.place.replaceChildren(part);
      this.place.removeAttribute("aria-busy");
      this.show();
    }
  }

  show() {
    // What could not be saved is not in the sheet that was looked through.
    for (const cell of this.grid.body.querySelectorAll("[data-found]:not([data-refused])")) {
      this.grid.clear(cell);
    }
    for (const finding of this.place.querySelectorAll(".st-finding")) {
      const cell = this.cell(finding);
      const message = finding.querySelector(".st-finding-text").textContent;
      if (cell && finding.dataset.severity !== "note") {
        this.grid.find(cell, finding.dataset.severity, message);
      }
    }
    this.results();
    const told = this.place.querySelector("[data-told]");
    this.told(told ? told.textContent : "");
  }

  /** Where a finding is: in its cell, or in the id of its row. */
  cell(finding) {
    const line = Number(finding.dataset.line);
    const column = Number(finding.dataset.column);
    const cell = column > 0 ? this.grid.cell(line, column) : null;
    return cell ?? this.grid.row(line)?.cells[0];
  }

  /** What the scenarios now tell of each row. */
  results() {
    const rows = new Map([...this.grid.rows].map((row) => [this.grid.text(row.cells[0]), row]));
    const places = this.grid.headings.flatMap((heading, place) => (heading.dataset.column === "0" ? [place] : []));
    for (const result of this.place.querySelectorAll(".st-result-of")) {
      const cell = rows.get(result.dataset.row)?.cells[places[Number(result.dataset.place)]];
      if (cell) {
        cell.replaceChildren(...result.cloneNode(true).childNodes);
        cell.className = `${this.grid.headings[cell.cellIndex].className} ${result.dataset.mark}`.trim();
        if (result.dataset.note) {
          this.grid.annotate(cell, result.dataset.note);
        }
      }
    }
  }

  /** The cell with the next finding after one; from the last it goes to the first. */
  next(cell) {
    const found = [...this.grid.body.querySelectorAll("[data-found]")];
    const after = found.find((each) => cell && cell.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
    return after ?? found[0];
  }
}
