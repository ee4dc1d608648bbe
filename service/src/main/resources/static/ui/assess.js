/* What makes Afprøv live. The page works without it. */
"use strict";

(() => {
  const form = () => document.getElementById("assessment");

  // A link to a question, or to what is wrong with one, opens the part of the conversation that it stands in.
  const reveal = (id) => {
    const target = document.getElementById(id);
    if (!target) {
      return;
    }
    for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) {
      part.open = true;
    }
    target.scrollIntoView({ block: "center" });
    const field = target.matches("fieldset") ? target.querySelector("input:checked, input") : target;
    (field || target).focus({ preventScroll: true });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.st-jump, .st-faults a");
    if (link) {
      event.preventDefault();
      reveal(decodeURIComponent(link.hash.slice(1)));
    }
  });

  // What is typed for keeping is no answer.
  document.addEventListener("change", (event) => {
    if (event.target.closest("[data-still]")) {
      event.stopPropagation();
    }
  }, true);

  // "None" and the others of a set exclude each other.
  document.addEventListener("change", (event) => {
    const box = event.target;
    if (!box.matches("#assessment input[type=checkbox]") || !box.checked) {
      return;
    }
    for (const other of box.closest("fieldset").querySelectorAll("input[type=checkbox]")) {
      if (other !== box && (box.dataset.excludes || other.dataset.excludes)) {
        other.checked = false;
      }
    }
  }, true);

  // A number counts when the typing pauses.
  let pause;
  document.addEventListener("input", (event) => {
    if (event.target.matches(".st-number-input")) {
      clearTimeout(pause);
      pause = setTimeout(() => event.target.dispatchEvent(new Event("change", { bubbles: true })), 400);
    }
  });

  // What is pressed while an answer is on its way would be gone with the panel it stands in: it waits, and is asked then.
  const busy = () => form() && (form().matches(".htmx-request") || form().querySelector(".htmx-request"));
  let waiting;
  document.addEventListener("click", (event) => {
    const button = event.target.closest("#assessment button[name]");
    if (button && busy()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = { [button.name]: button.value };
    }
  }, true);
  document.addEventListener("htmx:afterSettle", () => {
    if (waiting && !busy()) {
      const values = waiting;
      waiting = undefined;
      htmx.ajax("POST", form().getAttribute("action"), { source: form(), target: "#result", swap: "innerHTML", values });
    }
  });

  // Whoever cannot see the panel change is told once, and stays where they are.
  document.addEventListener("htmx:afterSettle", () => {
    const said = document.querySelector("#result [data-focus]");
    if (said && !form().contains(document.activeElement)) {
      said.focus({ preventScroll: true });
    }
    for (const input of document.querySelectorAll(".st-number-input")) {
      const fault = document.getElementById(input.id.replace(/-value$/, "-fault"));
      if (fault && fault.textContent) {
        input.setAttribute("aria-invalid", "true");
      } else {
        input.removeAttribute("aria-invalid");
      }
    }
    show();
  });

  // Only one tab is stopped at; the arrows go to the others. Without a script every one is stopped at.
  const rove = (tabs, to) => {
    for (const tab of tabs) {
      tab.tabIndex = tab === to ? 0 : -1;
    }
  };
  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest("[role=tab]");
    const tabs = tab ? [...tab.parentElement.querySelectorAll("[role=tab]")] : [];
    const at = tabs.indexOf(tab);
    const to = { ArrowRight: (at + 1) % tabs.length, ArrowLeft: (at + tabs.length - 1) % tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (tab && to !== undefined) {
      event.preventDefault();
      rove(tabs, tabs[to]);
      tabs[to].focus();
    }
  });

  // Buttons that need a script are there only with one.
  const show = () => {
    for (const list of document.querySelectorAll("[role=tablist]")) {
      const tabs = [...list.querySelectorAll("[role=tab]")];
      rove(tabs, tabs.find((tab) => tab.ariaSelected === "true") ?? tabs[0]);
    }
    for (const button of document.querySelectorAll(".st-scripted[hidden]")) {
      button.hidden = false;
    }
  };
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) {
      return;
    }
    const source = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent);
      button.parentElement.querySelector("[role=status]").textContent = button.dataset.done;
    } catch {
      getSelection().selectAllChildren(source);
    }
  });

  // The wheel can be printed alone.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-print]");
    document.body.classList.toggle("st-print-wheel", Boolean(button) && button.dataset.print === "wheel");
  }, true);

  // What could not be asked while nobody was signed in is asked now.
  document.addEventListener("trin:signed-in", () => form()?.dispatchEvent(new Event("change", { bubbles: true })));

  // A browser that comes back has kept the answers but not what they lead to.
  window.addEventListener("pageshow", () => {
    show();
    if (form() && document.querySelector("#assessment input:checked") && document.querySelector("[data-begun=false]")) {
      form().dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
})();
