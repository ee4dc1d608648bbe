// A workbook can be dropped on the page, and says how far it has come. Without this, the same form does the same.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.st-upload");
  if (form) {
    dropping(form);
    sending(form);
  }
});

function dropping(form) {
  const area = form.querySelector(".st-drop");
  const file = form.querySelector("input[type=file]");
  form.querySelector(".st-drop-hint").hidden = false;
  for (const kind of ["dragenter", "dragover"]) {
    area.addEventListener(kind, (event) => {
      event.preventDefault();
      area.classList.add("st-drop-over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    area.addEventListener(kind, () => area.classList.remove("st-drop-over"));
  }
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}

function sending(form) {
  const box = form.querySelector(".st-progress");
  const bar = box.querySelector("progress");
  const says = box.querySelector("[role=status]");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!box.hidden && bar.value < 100 && form.dataset.sent === "true") {
      return;
    }
    const request = new XMLHttpRequest();
    form.dataset.sent = "true";
    box.hidden = false;
    says.textContent = says.dataset.sending;
    request.upload.addEventListener("progress", (sent) => {
      bar.value = sent.lengthComputable ? (100 * sent.loaded) / sent.total : 50;
    });
    request.upload.addEventListener("load", () => {
      bar.value = 100;
      says.textContent = says.dataset.reading;
    });
    request.addEventListener("load", () => arrived(request, form));
    request.addEventListener("error", () => {
      delete form.dataset.sent;
      says.textContent = says.dataset.failed;
    });
    request.open("POST", form.action);
    const token = document.querySelector('meta[name="csrf-token"]');
    const header = document.querySelector('meta[name="csrf-header"]');
    if (token && header) {
      request.setRequestHeader(header.content, token.content);
    }
    request.send(new FormData(form));
  });
}

/** Another address means that the file was taken; the same one shows what needs to be corrected. */
function arrived(request, form) {
  if (request.responseURL !== form.action) {
    location.assign(request.responseURL);
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = page.querySelector("main");
  if (!main) {
    form.submit();
    return;
  }
  document.querySelector("main").replaceWith(document.adoptNode(main));
  const again = document.querySelector("form.st-upload");
  dropping(again);
  sending(again);
  document.querySelector(".st-faults").focus();
}
