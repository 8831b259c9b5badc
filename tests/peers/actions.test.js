// Every action through every client that knows it: the cases are in actions/.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { CASES as V2_CASES } from "./actions/v2_now.js";
import { CASES as V3_CASES } from "./actions/v3_now.js";
import { actionsOf } from "./catalogue.js";
import { CLIENTS, Refusal } from "./drivers.js";
import { onlineDomain } from "./expectations.js";
import { callV3 } from "./v3.js";

const CASES = { "tencent-v3": V3_CASES, "tencent-v2": V2_CASES };

async function run({ action, params = {}, expect, refused }, call, context) {
  const answer = call(action, typeof params === "function" ? params(context) : params);
  if (refused === undefined) {
    const response = await answer;
    expect(response, context);
    context.answers[action] = response;
  } else {
    const failure = await answer.then(
      () => assert.fail(`${action} was not refused`),
      (error) => error,
    );
    if (!(failure instanceof Refusal)) throw failure;
    assert.equal(failure.code, refused, failure.message);
  }
}

for (const [api, cases] of Object.entries(CASES)) {
  describe(api, async () => {
    test("has a case for every action, and none for another", async () => {
      assert.deepEqual([...new Set(cases.map(({ action }) => action))].sort(), await actionsOf(api));
    });

    test("judges every case", () => {
      for (const { action, does, expect, refused } of cases) {
        assert.ok((expect === undefined) !== (refused === undefined), `${action} ${does}`);
      }
    });

    for (const [client, open] of Object.entries(CLIENTS[api])) {
      describe(client, async () => {
        const { server, call, stop } = await open();
        after(stop);
        const domain = onlineDomain(await callV3(server, "DescribeDomains"));
        const context = { domain, now: Math.floor(Date.now() / 1000), answers: {} };
        for (const each of cases) test(`${each.action} ${each.does}`, () => run(each, call, context));
      });
    }
  });
}
