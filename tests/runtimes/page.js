// Runs the suite in a page and posts what came out of it to the server that sent the page.

import init, { sign } from "/package/edgeseal_wasm.js";
import { run } from "/suite.js";

const violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
});

const assert = {
  equal(actual, expected, message) {
    if (actual !== expected) throw new Error(`${message}\n  got      ${actual}\n  expected ${expected}`);
  },
  ok(value, message) {
    if (!value) throw new Error(message);
  },
};

async function report() {
  try {
    await init({ module_or_path: new URL("/package/edgeseal_wasm_bg.wasm", location.href) });
    const vectors = await (await fetch("/vectors.json")).json();
    return { ids: run({ sign, vectors, assert }), violations };
  } catch (error) {
    return { error: String(error.stack ?? error), violations };
  }
}

await fetch("/report", { method: "POST", body: JSON.stringify(await report()) });
