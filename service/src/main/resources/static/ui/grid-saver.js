// Sends edits to the service a moment after they are made, one batch at a time.
"use strict";

class GridSaver {
  static WAIT = 600;
  static AGAIN = 5000;

  constructor(holder, state) {
    this.holder = holder;
    this.state = state;
    this.queue = [];
    this.sending = [];
    this.timer = 0;
    this.saved = () => {};
    this.conflict = () => {};
    this.refused = () => {};
    document.addEventListener("trin:signed-in", () => this.later(0));
    window.addEventListener("beforeunload", (event) => {
      if (this.isOpen()) {
        event.preventDefault();
      }
    });
  }

  isOpen() {
    return this.queue.length + this.sending.length > 0;
  }

  push(edits) {
    this.queue.push(...edits);
    this.say("unsaved");
    this.later(GridSaver.WAIT);
  }

  later(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), wait);
  }

  /** Nothing that waits is worth sending any more. */
  drop() {
    clearTimeout(this.timer);
    this.queue = [];
    this.sending = [];
  }

  async send() {
    if (this.sending.length > 0 || this.queue.length === 0) {
      return;
    }
    this.sending = this.queue;
    this.queue = [];
    this.say("saving");
    try {
      const response = await this.post();
      if (response.status === 401) {
        this.wait();
        this.say("signedOut");
        document.dispatchEvent(new Event("trin:signed-out"));
      } else {
        await this.answer(response);
      }
    } catch (failure) {
      this.wait();
      this.say("offline");
      this.later(GridSaver.AGAIN);
    }
  }

  /** What could not be sent stays first in the line. */
  wait() {
    this.queue = [...this.sending, ...this.queue];
    this.sending = [];
  }

  post() {
    const headers = { "Content-Type": "application/json", "HX-Request": "true" };
    const token = document.querySelector('meta[name="csrf-token"]');
    const name = document.querySelector('meta[name="csrf-header"]');
    if (token && name) {
      headers[name.content] = token.content;
    }
    const { path, revision, seen } = this.holder.dataset;
    const body = JSON.stringify({ revision: Number(revision), seen, edits: this.sending });
    return fetch(`${path}/rettelser`, { method: "POST", headers, body });
  }

  async answer(response) {
    if (response.status >= 500) {
      throw new Error(`${response.status}`);
    }
    const said = await response.json().catch(() => ({}));
    const sent = this.sending;
    this.sending = [];
    if (response.status === 409) {
      await this.conflict(said.message ?? "");
    } else if (!response.ok) {
      this.drop();
      this.say("failed", said.message ?? "");
    } else {
      this.keep(said, sent);
    }
  }

  keep(said, sent) {
    const before = this.holder.dataset.revision;
    this.holder.dataset.revision = said.revision;
    this.holder.dataset.seen = said.seen;
    for (const refused of said.refused) {
      this.refused(sent[refused.edit], refused.message);
    }
    if (this.queue.length > 0) {
      this.later(GridSaver.WAIT);
    } else {
      this.say(said.refused.length > 0 ? "refused" : "saved");
      this.saved(before);
    }
  }

  say(what, detail = "") {
    const { dataset, classList } = this.state;
    this.state.textContent = detail ? `${dataset[what]}: ${detail}` : dataset[what];
    classList.toggle("st-worry", ["offline", "signedOut", "failed", "refused"].includes(what));
    dataset.now = what;
  }
}
