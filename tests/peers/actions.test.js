// Every action through every client that knows it: the cases are in actions/.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { findCases, runCase } from "./cases.js";
import { actionsOf } from "./catalogue.js";
import { CLIENTS } from "./drivers.js";
import { onlineDomain } from "./expectations.js";
import { callV3 } from "./v3.js";

const FAMILIES = await findCases();

for (const [api, clients] of Object.entries(CLIENTS)) {
  const families = FAMILIES.filter((family) => family.api === api);

  describe(api, () => {
    test("has a case for every action, and none for another", async () => {
      const names = families.flatMap(({ cases }) => cases.map(({ action }) => action));
      assert.deepEqual([...new Set(names)].sort(), await actionsOf(api));
    });

    test("judges every case", () => {
      for (const { action, does, expect, refused } of families.flatMap(({ cases }) => cases)) {
        assert.ok((expect === undefined) !== (refused === undefined), `${action} ${does}`);
      }
    });

    test("sees every action succeed", () => {
      const cases = families.flatMap((family) => family.cases);
      const succeeds = new Set(cases.filter(({ expect }) => expect).map(({ action }) => action));
      for (const { action } of cases) assert.ok(succeeds.has(action), `${action} is refused in every case`);
    });

    for (const { family, cases } of families) {
      for (const [client, open] of Object.entries(clients)) runFamily(family, cases, client, open);
    }
  });
}

/** Each family has a server of its own: what one does to the account, another one does not see. */
function runFamily(family, cases, client, open) {
  describe(`${family} through ${client}`, () => {
    let opened;
    let context;
    before(async () => {
      opened = await open();
      const account = await callV3(opened.server, "DescribeDomains");
      const now = Math.floor(Date.now() / 1000);
      context = {
        server: opened.server,
        domains: account.Domains,
        domain: onlineDomain(account),
        now,
        answers: {},
      };
    });
    after(() => opened?.stop());
    for (const each of cases) test(`${each.action} ${each.does}`, () => runCase(each, opened.call, context));
  });
}
