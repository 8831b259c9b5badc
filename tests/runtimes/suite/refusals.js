// What cannot be signed is refused with one kind of error, and no error has a secret in it.

import { equal, failure, ok } from "./assert.js";

const SECRET = "a-secret-that-no-error-may-show";
const TOKEN = "a-token-that-no-error-may-show";
const KEYS = { secretId: "AKIDEXAMPLE", secretKey: SECRET, token: TOKEN };
const V3 = { api: "tencent-v3", action: "DescribeDomains", timestamp: 1_700_000_000, nonce: 7 };

/** A mistake, by what it is. */
const MISTAKES = {
  "an unknown API": { ...V3, api: "tencent-v9" },
  "an API that is a name of every object": { ...V3, api: "toString" },
  "a secret in an exact query": { ...V3, method: "GET", query: "Https.CertInfo.PrivateKey=x" },
  "a secret among the parameters of a GET": { ...V3, method: "GET", params: { PrivateKey: "x" } },
  "an unknown signature": { ...V3, signature: "HmacMD5" },
  "an unknown method": { ...V3, method: "DELETE" },
  "a body beside parameters": { ...V3, params: { Limit: 1 }, body: "{}" },
  "an exact body in a form": { ...V3, signature: "HmacSHA1", body: "Limit=1" },
  "a timestamp that is no number": { ...V3, timestamp: Number.NaN },
  "a timestamp below zero": { ...V3, timestamp: -1 },
  "a nonce of zero": { ...V3, signature: "HmacSHA1", nonce: 0 },
  "a host that is none": { ...V3, host: "www.example.com/path" },
  "a header in the region": { ...V3, region: "ap-guangzhou\r\nX-Evil: 1" },
  "two parameters of one name": { ...V3, params: { Urls: ["a"], "Urls.0": "b" }, signature: "HmacSHA1" },
  "parameters that are a list": { ...V3, params: [1] },
  "a number that JSON has not": { ...V3, params: { Limit: Number.POSITIVE_INFINITY } },
  "nothing at all": undefined,
};

export const refusalTests = () => [
  ...Object.entries(MISTAKES).map(([name, input]) => [`${name} is refused`, refuses(() => KEYS, input)]),
  ["a missing secret key is refused", refuses(() => ({ secretId: "AKIDEXAMPLE", secretKey: "" }), V3)],
  ["a missing secret id is refused", refuses(() => ({ secretId: "", secretKey: SECRET }), V3)],
  ["a signer shows no secret", showsNothing],
  ["a signer goes on after a refusal", goesOn],
];

function refuses(keys, input) {
  return async ({ edgeseal, synchronous }) => {
    const sign = () => edgeseal.createSigner(keys()).sign(input);
    const error = await failure(sign, "this request");
    ok(error instanceof edgeseal.EdgesealError, `an EdgesealError, not ${error}\n${error?.stack}`);
    equal(error.name, "EdgesealError", "name");
    ok(["request", "credentials"].includes(error.kind), `kind ${error.kind}`);
    ok(["InvalidRequest", "NotSigned"].includes(error.code), `code ${error.code}`);
    ok(error.message.length > 10, `a message for people: ${error.message}`);
    assertNoSecret(error);
    if (!synchronous) return;
    let thrown;
    try {
      sign();
    } catch (error) {
      thrown = error;
    }
    ok(thrown, "it is thrown, not rejected later");
  };
}

/** Everything that a log could print of a value. */
function assertNoSecret(value) {
  const fields = Object.getOwnPropertyNames(value).map((name) => String(value[name]));
  const texts = [String(value), JSON.stringify(value), value.stack, ...fields, String(value.cause)];
  for (const text of texts) {
    ok(!text?.includes(SECRET) && !text?.includes(TOKEN), `a secret is shown: ${text}`);
  }
}

async function showsNothing({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  assertNoSecret(signer);
  const signed = await signer.sign(V3);
  for (const step of signed.trace()) {
    ok(!`${step.name} ${step.value}`.includes(SECRET), `a secret is shown: ${step.name}`);
  }
  const polyv = await signer.sign({ api: "polyv-vod", params: { action: "push" } });
  for (const step of polyv.trace()) ok(!step.value.includes(SECRET), `a secret is shown: ${step.name}`);
  ok(!`${polyv.url}${polyv.body}`.includes(SECRET), "a secret is sent");
}

async function goesOn({ edgeseal }) {
  const signer = edgeseal.createSigner(KEYS);
  const before = (await signer.sign(V3)).signature;
  for (const input of Object.values(MISTAKES)) await failure(async () => signer.sign(input), "a mistake");
  equal((await signer.sign(V3)).signature, before, "signature");
}
