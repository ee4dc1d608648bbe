// Shows what the contract says: the operations, the statuses and the fault codes.
import { element, marked, table } from "./elements.js";
import { texts } from "./texts.js";

const METHODS = ["get", "post", "put", "delete"];

export function showContract(contract, explained) {
  const resolve = (thing) =>
    thing && thing.$ref ? thing.$ref.slice(2).split("/").reduce((place, name) => place[name], contract) : thing;
  document.getElementById("operations-list").replaceChildren(...operations(contract, resolve));
  document.getElementById("faults-list").replaceChildren(
    table(texts.problems, [texts.kind, texts.meaning], problemRows(contract, explained)),
    table(texts.faults, [texts.code, texts.meaning], faultRows(contract, explained)),
  );
}

/** The contract is written in English. */
function english(...children) {
  return element("span", { lang: "en" }, ...children);
}

function operations(contract, resolve) {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) =>
      operation(path, method, item[method], [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map(resolve), resolve),
    ),
  );
}

function operation(path, method, described, parameters, resolve) {
  const heading = element(
    "h3",
    { id: described.operationId },
    element("span", { class: "method" }, method.toUpperCase()),
    element("code", {}, path),
  );
  const details = element(
    "details",
    {},
    element("summary", {}, texts.details, element("span", { class: "unseen" }, `: ${described.operationId}`)),
    table(texts.parameters, [texts.name, texts.description], parameters.map((each) => parameter(each, resolve))),
    table(texts.statuses, [texts.status, texts.description], statuses(described.responses, resolve)),
  );
  const about = element("p", { lang: "en" }, `${described.summary}. `, ...marked(described.description ?? ""));
  return element("div", { class: "operation" }, heading, about, details);
}

function parameter(described, resolve) {
  const schema = resolve(described.schema);
  const allowed = schema.enum ?? resolve(schema.items ?? {}).enum ?? [];
  const codes = allowed.flatMap((code, place) => [place ? ", " : " ", element("code", {}, code)]);
  const place = texts.places[described.in] + (described.required ? `, ${texts.required}` : "");
  return [
    [element("code", {}, described.name), ` (${place})`],
    [english(...marked(described.description ?? "")), ...codes],
  ];
}

function statuses(responses, resolve) {
  return Object.entries(responses).map(([status, response]) => [
    [status === "default" ? texts.others : status],
    [english(...marked(resolve(response).description))],
  ]);
}

/** The codes that a description lists as known, with the note that may follow each in brackets. */
function known(description) {
  const list = description.slice(description.indexOf("Known:"));
  return [...list.matchAll(/`([^`]+)`(?: \(([^)]*)\))?/g)].map(([, code, note]) => ({ code, note: note ?? "" }));
}

function rows(codes, meanings) {
  return codes.map(({ code, note }) => {
    const meaning = meanings[code] ?? "";
    return [[element("code", {}, code)], meaning || !note ? [meaning] : [english(note)]];
  });
}

function problemRows(contract, explained) {
  const description = contract.components.schemas.Problem.properties.type.description;
  const kinds = known(description).filter(({ code }) => !code.includes(":"));
  return rows(kinds, explained.problems);
}

function faultRows(contract, explained) {
  return rows(known(contract.components.schemas.Fault.properties.code.description), explained.faults);
}
