// Small helpers for building elements; text is always text, never markup.

/** An element with attributes and children; a child may be a string. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Text in which what stands between backticks becomes code. */
export function marked(text) {
  return text.split("`").map((part, place) => (place % 2 ? element("code", {}, part) : part));
}

/** A table of rows of nodes; the first cell of each row is its heading. */
export function table(caption, headings, rows) {
  const head = element("tr", {}, ...headings.map((heading) => element("th", { scope: "col" }, heading)));
  const body = rows.map(([first, ...others]) =>
    element("tr", {}, element("th", { scope: "row" }, ...first), ...others.map((cell) => element("td", {}, ...cell))),
  );
  return element(
    "table",
    { class: "stack" },
    element("caption", {}, caption),
    element("thead", {}, head),
    element("tbody", {}, ...body),
  );
}
