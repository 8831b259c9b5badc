// Turns reports into tests of Node's runner: one for each runtime, entry and group.

import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { startServer } from "../../shared/server.js";
import { groupsFor, namesOf } from "../suite/suite.js";
import { materialFor } from "./material.js";
import { ENV, POLICY, policyFile, TOKENS } from "./policy.js";

export const ENTRIES = ["edgeseal", "edgeseal/webcrypto"];
/** The entries for where a gateway may run. */
export const SERVING = [...ENTRIES, "edgeseal/gateway"];

/**
 * Runs the suite once and has a test for each of its groups. What cannot start fails in all of them.
 *
 * @param {string} title the runtime, and the entry of the package
 * @param {string} entry
 * @param {(groups: string[]) => Promise<object[]>} start runs these groups and resolves to their report
 * @param {string[]} [groups] in place of those of the entry
 */
export function table(title, entry, start, groups = groupsFor(entry)) {
  describe(title, () => {
    let report;
    before(async () => {
      report = start(groups);
      // Each test says by itself why there is no report.
      await report.catch(() => {});
    });
    for (const group of groups) test(group, async () => assertGroup(group, await materialFor(entry), await report));
  });
}

function assertGroup(group, material, report) {
  const results = report.filter((result) => result.group === group);
  const failed = results.filter(({ error }) => error !== undefined);
  const list = failed.map(({ name, error }) => `${name}\n    ${error.replaceAll("\n", "\n    ")}`);
  assert.equal(failed.length, 0, `${failed.length} of ${results.length} failed\n\n${list.join("\n")}`);
  const names = results.map(({ name }) => name);
  assert.deepEqual(names, namesOf(group, material), "every test of the group was run");
}

/** A server for one run: what one run does to the account, another must not see. */
export async function withServer(args, use) {
  const server = await startServer(["--policy", await policyFile(), ...args]);
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

/** What the suite is told of a server. */
export const pathsOf = ({ cloudUrl, consoleUrl }) => ({
  cloud: { endpoint: cloudUrl },
  gateway: { url: consoleUrl, tokens: TOKENS },
  worker: { policy: POLICY, env: ENV, relay: String(new URL("/v1/relay/", consoleUrl)) },
});
