// Makes the table of a sheet a grid that is edited in place.
"use strict";

class GridPage {
  constructor(holder) {
    this.holder = holder;
    this.told = document.getElementById("st-told");
    this.pasted = document.getElementById("st-pasted");
    this.tools = document.querySelector(".st-tools");
    this.saver = new GridSaver(holder, document.getElementById("st-saved"));
    this.saver.saved = (since) => this.saved(since);
    this.saver.conflict = (by) => this.conflict(by);
    this.saver.refused = (edit, message) => this.refused(edit, message);
    this.edits = new GridEdits(null, (edits) => this.changed(edits));
    this.clash = new GridConflict(document.getElementById("st-conflict"), this.edits);
    this.begin(holder.querySelector("table"));
    this.listen();
    this.review.ask();
  }

  /** Takes a table that has just been shown. */
  begin(table) {
    this.grid = new GridTable(table, Number(this.holder.dataset.firstLine));
    this.edits.grid = this.grid;
    this.edits.forget();
    this.selection = new GridSelection(this.grid);
    this.editor = new GridEditor(this.grid, this.edits, (cell, down, right) =>
      this.selection.go(this.selection.away(cell, down, right)),
    );
    this.clipboard = new GridClipboard(this.grid, this.edits, this.selection);
    this.clipboard.leftOut = (columns) => this.leftOut(columns);
    this.keys = new GridKeys(this);
    const place = document.getElementById("st-review");
    this.review = new GridReview(this.grid, this.holder, place, (words) => this.tell(words));
    this.known = GridConflict.remember(this.grid);
    table.setAttribute("role", "grid");
    table.setAttribute("aria-label", table.parentNode.getAttribute("aria-label"));
    table.setAttribute("aria-multiselectable", "true");
    // The table itself is reached by the keyboard; its frame need not be.
    table.parentNode.removeAttribute("tabindex");
    for (const cell of this.grid.body.querySelectorAll("th, td")) {
      cell.tabIndex = -1;
    }
    this.first().tabIndex = 0;
    this.buttons();
  }

  first() {
    return this.grid.rows[0]?.cells[0] ?? this.grid.headings[0];
  }

  listen() {
    const { holder } = this;
    holder.addEventListener("keydown", (event) => this.keys.press(event));
    holder.addEventListener("focusin", (event) => this.focused(event.target));
    holder.addEventListener("mousedown", (event) => this.pressed(event));
    holder.addEventListener("mouseover", (event) => this.dragged(event));
    holder.addEventListener("dblclick", (event) => this.edit(this.cell(event.target)));
    for (const act of ["copy", "cut", "paste"]) {
      document.addEventListener(act, (event) => {
        if (!this.editor.isOpen() && holder.contains(document.activeElement)) {
          this.clipboard[act](event);
        }
      });
    }
    this.tools.addEventListener("click", (event) => this.tool(event.target.closest("[data-do]")));
    document.getElementById("st-review").addEventListener("click", (event) => this.fix(event));
    for (const hidden of this.tools.querySelectorAll("[hidden]")) {
      hidden.hidden = false;
    }
    this.tools.querySelector(".st-no-script")?.remove();
  }

  cell(target) {
    const cell = target.closest("tbody th, tbody td");
    return cell && this.holder.contains(cell) ? cell : null;
  }

  /** A focus that came some other way than by a key. */
  focused(target) {
    if (target === this.cell(target) && target !== this.selection.active) {
      this.selection.go(target);
    }
    this.buttons();
  }

  pressed(event) {
    const cell = this.cell(event.target);
    if (cell && event.button === 0 && !cell.contains(this.editor.field ?? null)) {
      event.preventDefault();
      document.activeElement?.blur();
      this.selection.go(cell, event.shiftKey && this.selection.corner !== null);
    }
  }

  dragged(event) {
    const cell = this.cell(event.target);
    if (cell && event.buttons === 1 && !this.editor.isOpen() && this.selection.corner && cell !== this.selection.active) {
      this.selection.go(cell, true);
    }
  }

  /** What Trin adds to the sheet cannot be written in; its first link is followed instead. */
  edit(cell, typed = null) {
    if (cell && this.grid.column(cell) > 0) {
      this.editor.open(cell, typed);
    } else if (typed === null) {
      cell?.querySelector("a")?.click();
    }
  }

  step(back) {
    const line = this.selection.active ? this.grid.line(this.selection.active.parentNode) : this.grid.firstLine;
    const place = this.selection.active?.cellIndex ?? 0;
    this.edits[back]();
    this.selection.stay(line, place);
  }

  tool(button) {
    const act = button?.dataset.do;
    if (act === "undo" || act === "redo") {
      this.step(act);
    } else if (act === "next") {
      this.selection.go(this.review.next(this.selection.active));
    } else if (act === "form") {
      this.form();
    } else if (act) {
      this.rowAct(act);
    }
  }

  /** Opens the row as a form once what is written is saved. */
  form() {
    const line = this.selection.active ? this.grid.line(this.selection.active.parentNode) : this.grid.firstLine;
    const leave = () => location.assign(`${this.holder.dataset.path}/raekke/${line}`);
    if (this.saver.isOpen()) {
      this.leave = leave;
      this.saver.send();
    } else {
      leave();
    }
  }

  rowAct(act) {
    const row = this.selection.active?.parentNode ?? this.grid.rows[this.grid.rows.length - 1];
    const place = this.selection.active?.cellIndex ?? 0;
    const line = row ? this.grid.line(row) : this.grid.firstLine - 1;
    const { lastLine, firstLine } = this.grid;
    const id = GridEdits.cell(line + 1, 1, this.grid.nextId());
    const acts = {
      insert: [[GridEdits.row("insert-row", line + 1), id], line + 1],
      duplicate: [[GridEdits.row("duplicate-row", line), id], line + 1],
      up: [line > firstLine ? [GridEdits.row("move-row", line, line - 1)] : [], line - 1],
      down: [line < lastLine ? [GridEdits.row("move-row", line, line + 1)] : [], line + 1],
      delete: [row ? [GridEdits.row("delete-row", line)] : [], line],
    };
    const [edits, then] = acts[act];
    this.edits.make(edits);
    this.selection.stay(then, place);
  }

  /** Does what a finding suggests. */
  fix(event) {
    const button = event.target.closest("button.st-script");
    const finding = event.target.closest(".st-finding");
    const jump = event.target.closest("a.st-finding-place");
    if (jump) {
      event.preventDefault();
      this.selection.go(this.review.cell(finding));
    } else if (button && "value" in button.dataset) {
      const cell = this.review.cell(finding);
      this.edits.make([this.clipboard.edit(cell, button.dataset.value)]);
      this.selection.go(cell);
    } else if (button) {
      this.close([...finding.querySelectorAll(".st-row-text")].map((each) => each.textContent));
    }
  }

  /** Puts in a row that closes a gap, above the last row, which often stands for everybody else. */
  close(texts) {
    const line = this.grid.lastLine;
    const cells = texts.map((text, place) => GridEdits.cell(line, place + 1, text)).filter((edit) => edit.text);
    const id = GridEdits.cell(line, 1, this.grid.nextId());
    this.edits.make([GridEdits.row("insert-row", line), id, ...cells]);
    this.selection.stay(line, 1);
  }

  /** What was pasted can be wider than the sheet. */
  leftOut(columns) {
    this.pasted.textContent = columns === 0 ? "" : this.pasted.dataset.leftOut.replace("¤", columns);
  }

  changed(edits) {
    this.leftOut(0);
    this.saver.push(edits);
    this.buttons();
  }

  saved(since) {
    if (this.leave) {
      this.leave();
    }
    this.known = GridConflict.remember(this.grid);
    this.review.ask(since);
  }

  refused(edit, message) {
    const cell = this.grid.cell(edit.line, edit.column);
    if (cell) {
      this.grid.find(cell, "error", message);
      cell.dataset.refused = "true";
    }
    this.tell(message);
  }

  /** Shows the sheet as it now is, and what of ours is not in it. */
  async conflict(by) {
    const mine = GridConflict.differences(this.known, GridConflict.remember(this.grid));
    this.saver.drop();
    const response = await fetch(`${location.pathname}${location.search}`);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("st-grid");
    if (!fresh || !response.ok) {
      this.saver.say("failed");
      return;
    }
    Object.assign(this.holder.dataset, fresh.dataset);
    this.holder.replaceChildren(...fresh.childNodes);
    this.begin(this.holder.querySelector("table"));
    this.saver.say("saved");
    this.clash.show(by, mine);
    this.review.ask();
  }

  buttons() {
    this.tools.querySelector('[data-do="undo"]').disabled = this.edits.done.length === 0;
    this.tools.querySelector('[data-do="redo"]').disabled = this.edits.undone.length === 0;
  }

  tell(words) {
    this.told.textContent = words;
  }
}

const stGridHolder = document.getElementById("st-grid");
if (stGridHolder) {
  window.stGrid = new GridPage(stGridHolder);
}
