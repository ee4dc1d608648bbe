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
const notice = (shown) => {
  const failed = document.getElementById("failed");
  if (failed) {
    failed.hidden = !shown;
  }
};
document.addEventListener("htmx:responseError", () => notice(true));
document.addEventListener("htmx:sendError", () => notice(true));
document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) {
    notice(false);
  }
});
