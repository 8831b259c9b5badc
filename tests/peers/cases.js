// The cases of the clients: how they are found, and how one is run. They are in actions/, a file for each family of
// actions: `v3_*`, `v2_*` and `polyv_*` by their API.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { Refusal } from "./drivers.js";
import { assertRequestId } from "./expectations.js";

/**
 * @typedef {object} Context
 * @property {object} server the sandbox, for this file and this client alone
 * @property {object[]} domains the account at the start, as DescribeDomains lists it
 * @property {string} domain one of them that is online, in the mainland only
 * @property {number} now the start of the file, in seconds since 1970
 * @property {Record<string, object>} answers the last answer of each action so far
 *
 * @typedef {object} Case
 * @property {string} action the cloud's own name
 * @property {string} does what the case shows
 * @property {object | ((context: Context) => object)} [params] nothing means `{}`
 * @property {(answer: object, context: Context) => void | Promise<void>} [expect] judges what it answers, beside the envelope
 * @property {string | number} [refused] the code of the refusal that is expected in place of an answer; of Polyv, which
 *   has no codes, its message
 */

const FOLDER = new URL("actions/", import.meta.url);
const APIS = { v3: "tencent-v3", v2: "tencent-v2", polyv: "polyv-vod" };

/**
 * The cases of every file.
 *
 * @returns {Promise<{ api: string, family: string, cases: Case[] }[]>}
 */
export async function findCases() {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".js")).sort();
  return Promise.all(
    files.map(async (name) => {
      const { CASES: cases } = await import(new URL(name, FOLDER));
      const family = name.slice(0, -".js".length);
      const api = APIS[family.split("_")[0]];
      if (!api) throw new Error(`${name} does not begin with ${Object.keys(APIS).join("_, ")}_`);
      return { api, family, cases };
    }),
  );
}

/** The domains of the account that are what `facts` says, such as `{ Status: "online" }`. */
export function domainsThat({ domains }, facts) {
  const names = domains.filter((domain) => Object.entries(facts).every(([name, value]) => domain[name] === value));
  assert.ok(names.length > 0, `the sandbox has a domain with ${JSON.stringify(facts)}`);
  return names.map(({ Domain }) => Domain);
}

/** The parameters of API 3.0 that find one domain. */
export const named = (domain) => ({ Filters: [{ Name: "domain", Value: [domain] }] });

/** For an answer that says nothing but that it was done. */
export const done = () => {};

/** What every answer of an API has. */
const ENVELOPES = {
  "tencent-v3": ({ RequestId }) => assertRequestId(RequestId),
  "tencent-v2": ({ code, message, codeDesc, retcode, errmsg }) => {
    assert.deepEqual([code, message, codeDesc], [0, "", "Success"]);
    // Some actions have these two as well, from older days.
    assert.deepEqual([retcode ?? 0, errmsg ?? "ok"], [0, "ok"]);
  },
  "polyv-vod": ({ taskId }) => assert.match(taskId, /^[0-9a-f]{32}$/),
};

/** Calls the action of a case and judges what comes back. */
export async function runCase({ action, params = {}, expect, refused }, api, call, context) {
  const answer = call(action, typeof params === "function" ? params(context) : params);
  if (refused === undefined) {
    const response = await answer;
    ENVELOPES[api](response);
    await expect(response, context);
    context.answers[action] = response;
    return;
  }
  const failure = await answer.then(
    () => assert.fail(`${action} was not refused`),
    (error) => error,
  );
  if (!(failure instanceof Refusal)) throw failure;
  assert.equal(failure.code, refused, failure.message);
}
