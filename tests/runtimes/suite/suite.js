// One suite for every runtime. It knows none of them: what it needs comes in as arguments, and it only says what happened.

import { callTests } from "./calls.js";
import { decisionTests } from "./decisions.js";
import { gatewayTests } from "./gateway.js";
import { listTests } from "./lists.js";
import { refusalTests } from "./refusals.js";
import { requestTests } from "./requests.js";
import { trapTests } from "./traps.js";
import { vectorTests } from "./vectors.js";
import { withoutWasmTests } from "./without_wasm.js";
import { workerTests } from "./worker.js";

/** Each group's tests: `[name, test]`. The names alone tell what a report has to hold, so they depend on nothing. */
const GROUPS = {
  traps: trapTests,
  vectors: vectorTests,
  withoutWasm: withoutWasmTests,
  requests: requestTests,
  refusals: refusalTests,
  calls: callTests,
  lists: listTests,
  gateway: gatewayTests,
  decisions: decisionTests,
  worker: workerTests,
};

/** The groups for an entry of the package, in their order. */
export const groupsFor = (entry) => {
  if (entry === "edgeseal/gateway") return ["decisions", "worker"];
  const groups = ["vectors", "requests", "refusals", "calls", "lists", "gateway"];
  return entry === "edgeseal" ? ["traps", ...groups] : groups;
};

/** What is left of an error in JSON. A stack begins with the message in some runtimes only, and its end is ours. */
function told(error) {
  const text = String(error);
  const frames = String(error?.stack ?? "")
    .replace(text, "")
    .split("\n");
  const lines = [text, ...frames.filter((line) => line.trim()).slice(0, 4)];
  if (error?.cause !== undefined) lines.push(`caused by ${told(error.cause)}`);
  return lines.join("\n");
}

/** The names of a group's tests, in their order. */
export const namesOf = (group, material) => GROUPS[group](material).map(([name]) => name);

/**
 * @param {object} given
 * @param {object} given.edgeseal what the entry of the package exports
 * @param {string[]} given.groups which of the groups to run
 * @param {object} given.vectors the signing vectors by family
 * @param {object} [given.decisions] the table of the gateway
 * @param {boolean} given.synchronous whether the entry signs without a promise
 * @param {object} [given.cloud] how to reach the sandbox: options of `createClient`
 * @param {{ url: string, tokens: { purge: string, read: string } }} [given.gateway] a gateway in front of it
 * @param {{ policy: object, env: object, relay: string }} [given.worker] what a gateway worker needs for the same
 * @returns {Promise<{ group: string, name: string, error?: string }[]>}
 */
export async function run(given) {
  const report = [];
  for (const group of given.groups) {
    for (const [name, test] of GROUPS[group](given)) {
      try {
        await test(given);
        report.push({ group, name });
      } catch (error) {
        report.push({ group, name, error: told(error) });
      }
    }
  }
  return report;
}
