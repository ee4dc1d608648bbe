// The form that sends a request to the service and shows its answer.
import { element } from "./elements.js";
import { texts } from "./texts.js";

const at = (id) => document.getElementById(id);

export function prepareTrial(example) {
  const form = at("trial");
  const reset = () => {
    at("body").value = JSON.stringify(example, null, 2);
  };
  reset();
  at("reset").addEventListener("click", reset);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      form.requestSubmit();
    }
  });
  at("send").disabled = false;
}

function address() {
  const query = new URLSearchParams();
  if (at("changes").checked) {
    query.set("include", "changes");
  }
  if (at("why-not").value.trim()) {
    query.set("whyNot", at("why-not").value.trim());
  }
  return "api/v1/recommendations" + (query.size ? `?${query}` : "");
}

/** Who sends: whoever's key stands in the field, else whoever is signed in. */
async function caller() {
  const key = at("key").value.trim();
  return key ? { "X-API-Key": key } : (await fetch("docs/token.json")).json();
}

async function send() {
  const began = performance.now();
  at("send").disabled = true;
  try {
    const response = await fetch(address(), {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Accept-Language": at("language").value,
        ...(await caller()),
      },
      body: at("body").value,
    });
    const text = await response.text();
    show(response, text, Math.round(performance.now() - began));
  } catch {
    at("summary").textContent = texts.noAnswer;
    at("answer").replaceChildren();
  } finally {
    at("send").disabled = false;
  }
}

function show(response, text, milliseconds) {
  at("summary").textContent = texts.summary(response.status, milliseconds);
  at("summary").classList.toggle("failed", !response.ok);
  const answer = parsed(text);
  const pretty = answer === undefined ? text : JSON.stringify(answer, null, 2);
  at("answer").replaceChildren(
    ...inWords(answer ?? {}),
    element("pre", { tabindex: "0", role: "region", "aria-label": texts.answer }, element("code", {}, pretty)),
  );
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The rationale of a recommendation, or the faults of the request. */
function inWords(answer) {
  const lang = at("language").value;
  if (answer.rationale) {
    return [element("p", { id: "rationale", lang }, answer.rationale)];
  }
  const faults = (answer.errors ?? []).map((fault) =>
    element("li", {}, element("code", {}, fault.pointer || texts.body), ` ${fault.message}`, ...allowed(fault)),
  );
  return [element("p", { lang }, answer.detail ?? ""), element("ul", { lang }, ...faults)];
}

function allowed(fault) {
  const codes = (fault.allowed ?? []).flatMap((code, place) => [place ? ", " : " ", element("code", {}, code)]);
  return codes.length ? [` ${texts.allowed}`, ...codes] : [];
}
