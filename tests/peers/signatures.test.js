// Our signer and the official clients on the same 1,000 random calls: what is signed and the signature are the same
// byte for byte.

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { startLines, startPython } from "./lines.js";
import { randomV2, randomV3, traits } from "./random_requests.js";
import { signWithNodeSdk } from "./sign_v3_node.js";

const COUNT = 1000;
const binary = process.env.EDGESEAL_SIGN_LINES;
if (!binary) throw new Error("EDGESEAL_SIGN_LINES must name the example sign_lines of edgeseal-core");
const edgeseal = startLines(binary, []);
after(() => edgeseal.stop());

async function signWithPython(script, calls) {
  const sdk = startPython(script);
  try {
    return await Promise.all(calls.map((call) => sdk.ask(call)));
  } finally {
    await sdk.stop();
  }
}

async function signWithEdgeseal(call) {
  const signed = await edgeseal.ask(call);
  assert.equal(signed.error, undefined, JSON.stringify(call));
  return signed;
}

/** Pairs of a query or form, sorted. */
function pairs(text) {
  return [...new URLSearchParams(text)].map((pair) => JSON.stringify(pair)).sort();
}

const sentBy = ({ url, body }, { method }) => (method === "GET" ? new URL(url).search.slice(1) : body);

async function assertTc3({ language, ...call }, theirs) {
  const line = { api: "tencent-v3", ...call };
  // With the very bytes of the SDK, as two JSON texts of one meaning may differ.
  const exact = await signWithEdgeseal({ ...line, exact: theirs.sent, contentType: theirs.contentType });
  const headers = new Map(exact.headers);
  assert.equal(exact.steps.canonicalRequest, theirs.canonicalRequest);
  assert.equal(exact.steps.stringToSign, theirs.stringToSign);
  assert.equal(headers.get("Authorization"), theirs.authorization);

  // And the parameters themselves, which mean the same however they are written.
  const own = sentBy(await signWithEdgeseal(line), call);
  if (call.method === "GET") assert.deepEqual(pairs(own), pairs(theirs.sent));
  else assert.deepEqual(JSON.parse(own), JSON.parse(theirs.sent));
}

async function assertHmac(api, { language, unsignedPayload, ...call }, theirs) {
  const form = new URLSearchParams(theirs.sent);
  // Ordinary parameters to our signer, but added by the SDKs of their own accord.
  const added = ["RequestClient", "Language"].filter((name) => form.has(name));
  const params = { ...call.params, ...Object.fromEntries(added.map((name) => [name, form.get(name)])) };
  const signed = await signWithEdgeseal({ api, ...call, params });
  // Our steps do not show a token; the signature is over the token itself.
  const shown = call.token ? theirs.stringToSign.replaceAll(call.token, "***") : theirs.stringToSign;
  assert.equal(signed.steps.stringToSign, shown);
  assert.equal(signed.signature, form.get("Signature"));
  assert.deepEqual(pairs(sentBy(signed, call)), pairs(theirs.sent));
}

async function assertSame(api, calls, reports) {
  assert.equal(reports.length, COUNT);
  const check = (call, theirs) =>
    call.signature === "TC3-HMAC-SHA256" ? assertTc3(call, theirs) : assertHmac(api, call, theirs);
  await Promise.all(calls.map((call, at) => check(call, reports[at])));
}

function assertVaried(calls, ways) {
  assert.equal(new Set(calls.map(({ signature, method }) => `${signature} ${method}`)).size, ways);
  for (const [trait, count] of Object.entries(traits(calls))) assert.ok(count >= 20, `${count} calls have ${trait}`);
}

describe(`${COUNT} random calls`, () => {
  test("are signed alike by the official Python SDK", async () => {
    const calls = randomV3(COUNT, "python");
    assertVaried(calls, 6);
    await assertSame("tencent-v3", calls, await signWithPython("sign_v3.py", calls));
  });

  test("are signed alike by the official Node SDK", async () => {
    const calls = randomV3(COUNT, "node");
    assertVaried(calls, 6);
    await assertSame("tencent-v3", calls, await signWithNodeSdk(calls));
  });

  test("of API 2017 are signed alike by its official Python SDK", async () => {
    const calls = randomV2(COUNT);
    assertVaried(calls, 4);
    await assertSame("tencent-v2", calls, await signWithPython("sign_v2.py", calls));
  });
});
