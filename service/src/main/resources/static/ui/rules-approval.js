// A number of the matrix leads to its examples, which lie folded.
"use strict";

function unfold() {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.querySelector("summary").focus();
  }
}

window.addEventListener("hashchange", unfold);
document.addEventListener("DOMContentLoaded", unfold);
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#skift-"]');
  if (link && link.hash === location.hash) {
    unfold();
  }
});
