// The package and the core, natively, on the same 1,000 random calls: every step and the signature are the same.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { startLines } from "../peers/lines.js";
import { randomV2, randomV3 } from "../peers/random_requests.js";
import { installPackage } from "./support/project.js";
import { ENTRIES } from "./support/table.js";

const binary = process.env.EDGESEAL_SIGN_LINES;
if (!binary) throw new Error("EDGESEAL_SIGN_LINES must name the example sign_lines of edgeseal-core");

// Of API 3.0 as either SDK would be called, of API 2017, and Polyv's parameters are those of API 2017 in a form.
const CALLS = [
  ...randomV3(400, "python", 1).map((call) => ({ ...call, api: "tencent-v3" })),
  ...randomV3(300, "node", 2).map((call) => ({ ...call, api: "tencent-v3" })),
  ...randomV2(200, 3).map((call) => ({ ...call, api: "tencent-v2" })),
  ...randomV2(100, 4).map(({ params, timestamp, secretId, secretKey }) => ({
    ...{ api: "polyv-vod", action: "refresh-cdn-cache", method: "POST" },
    ...{ params, timestamp, secretId, secretKey },
  })),
];

const pairs = (text) => [...new URLSearchParams(text)].map((pair) => JSON.stringify(pair)).sort();
const sentBy = ({ url, body }, { method }) => (method === "GET" ? new URL(url).search.slice(1) : body);
const stepsOf = (signed) => Object.fromEntries(signed.trace().map(({ name, value }) => [name, value]));

/** A request to the package: keys apart, and Polyv's time in milliseconds. */
function inputOf({ secretId, secretKey, token, language, timestamp, ...call }) {
  const time = call.api === "polyv-vod" ? timestamp * 1000 : timestamp;
  return { keys: { secretId, secretKey, token }, input: { ...call, timestamp: time } };
}

async function assertSame({ language, ...call }, signed, core) {
  const own = await core.ask(call);
  assert.equal(own.error, undefined, JSON.stringify(call));
  const sent = sentBy(signed, call);
  const isJson = call.method === "POST" && call.signature === "TC3-HMAC-SHA256";
  if (isJson) assert.deepEqual(JSON.parse(sent), JSON.parse(own.body), "the parameters");
  else assert.deepEqual(pairs(sent), pairs(sentBy(own, call)), "the parameters");
  // Two texts of one meaning may differ in their order: TC3 signs the text, so both sign that of the package.
  const same = call.signature === "TC3-HMAC-SHA256" ? await core.ask({ ...call, exact: sent }) : own;
  assert.equal(signed.signature, same.signature, JSON.stringify(call));
  const headers = Object.fromEntries(same.headers.filter(([name]) => name.toLowerCase() !== "host"));
  assert.deepEqual(signed.headers, headers);
  assert.deepEqual(stepsOf(signed), same.steps);
}

describe(`${CALLS.length} random calls are signed as by the core`, () => {
  const core = startLines(binary, []);
  after(() => core.stop());
  let require;
  before(async () => {
    require = createRequire(join((await installPackage()).folder, "user.js"));
  });
  for (const entry of ENTRIES) {
    test(entry, async () => {
      const { createSigner } = await import(pathToFileURL(require.resolve(entry)));
      for (const call of CALLS) {
        const { keys, input } = inputOf(call);
        await assertSame(call, await createSigner(keys).sign(input), core);
      }
    });
  }
});
