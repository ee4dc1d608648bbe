/* What all pages share. Pages work without it. */
"use strict";

// Requests made by the pages carry the token that forms carry in a hidden field.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  const header = document.querySelector('meta[name="csrf-header"]');
  if (token && header) {
    event.detail.headers[header.content] = token.content;
  }
});

// A form is sent once, also when its button is pressed twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent === "true") {
    event.preventDefault();
    return;
  }
  if (form.method === "post" && !form.hasAttribute("hx-post")) {
    form.dataset.sent = "true";
  }
});

// Coming back to a page lets its forms be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
  }
});

// What is wrong is read out first.
document.addEventListener("DOMContentLoaded", () => {
  const faults = document.querySelector(".st-faults");
  if (faults) {
    faults.focus();
  }
});

// A button can print the page: data-print.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});

// What a page asks for by itself can fail too: then it says so, until something succeeds.
const notice = (shown = "") => {
  for (const id of ["failed", "signed-out", "somebody-else"]) {
    const told = document.getElementById(id);
    if (told) {
      told.hidden = id !== shown;
    }
  }
  // What was told before of another time would be in the way.
  if (shown) {
    document.querySelector(".st-held[role=status]")?.remove();
  }
};
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 401) {
    document.dispatchEvent(new Event("trin:signed-out"));
  } else {
    notice("failed");
  }
});
document.addEventListener("htmx:sendError", () => notice("failed"));
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) {
    notice();
  }
});

// A page whose session has ended goes on when the same person has signed in again, in another window: it gets a new token.
const meta = (name) => document.querySelector(`meta[name="${name}"]`);
const goOn = async () => {
  const answer = await fetch("/fortsaet").catch(() => null);
  if (!answer || !answer.ok) {
    notice("signed-out");
    return false;
  }
  const { owner, token } = await answer.json();
  if (owner !== meta("owner")?.content) {
    notice("somebody-else");
    return false;
  }
  meta("csrf-token")?.setAttribute("content", token);
  for (const field of document.querySelectorAll("input[name=_csrf]")) {
    field.value = token;
  }
  notice();
  document.dispatchEvent(new Event("trin:signed-in"));
  return true;
};
let waiting = false;
document.addEventListener("trin:signed-out", async () => {
  waiting = !(await goOn());
});
window.addEventListener("focus", async () => {
  if (waiting) {
    waiting = !(await goOn());
  }
});

// What was typed last goes along into another language.
let typed = null;
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form && form.getAttribute("method") === "post" && !form.querySelector("input[type=password], input[type=file]")) {
    typed = form;
  }
});
document.addEventListener("click", (event) => {
  const button = event.target.closest(".st-language button");
  if (button && typed?.isConnected) {
    // A field can be called id.
    const id = typed.getAttribute("id") ?? "typed";
    typed.setAttribute("id", id);
    button.setAttribute("form", id);
  }
});
