// Fills the documentation page from the contract and the service it belongs to.
import { showContract } from "./contract.js";
import { texts } from "./texts.js";
import { prepareTrial } from "./trial.js";

/** Addresses are relative, so that the page also works below a path of a proxy. */
async function read(address) {
  const response = await fetch(address, { headers: { "Accept-Language": document.documentElement.lang } });
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.json();
}

function ownAddress() {
  const base = new URL(".", location.href).href.replace(/\/$/, "");
  for (const place of document.querySelectorAll(".base")) {
    place.textContent = base;
  }
}

try {
  ownAddress();
  const [contract, explained] = await Promise.all([read("openapi.json"), read("docs/faults.json")]);
  prepareTrial(contract.components.schemas.RecommendationRequest.examples[0]);
  showContract(contract, explained);
} catch (failure) {
  console.error(failure);
  document.getElementById("summary").textContent = texts.unreadable;
}
