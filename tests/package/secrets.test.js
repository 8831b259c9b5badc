// Nothing of a secret is in an error, whoever wrote its text.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { createFakes, failureOf, refusal } from "./fakes.js";

const KEYS = { secretId: "AKIDEXAMPLE", secretKey: "very/secret+key=", token: "session token 100%" };

/** All that a log could hold of an error. */
const shown = (error) => `${error.stack}\n${inspect(error, { depth: 9 })}\n${JSON.stringify(error)}`;

function assertHidden(error, secrets) {
  for (const secret of secrets) {
    for (const spelling of [secret, encodeURIComponent(secret)])
      assert.ok(!shown(error).includes(spelling), shown(error));
  }
}

/** A signer that puts its whole key on the outside. */
const signer = {
  sign: ({ host = "cdn.tencentcloudapi.com", params }) => ({
    method: "POST",
    url: `https://${host}/?SecretId=AKIDEXAMPLE&Signature=c2lnbmF0dXJl%3D`,
    headers: { Authorization: "TC3 Credential=AKIDEXAMPLE, Signature=0123456789abcdef", "X-TC-Token": KEYS.token },
    body: JSON.stringify(params),
    signature: "0123456789abcdef",
    trace: () => [],
  }),
};
const SECRETS = ["0123456789abcdef", KEYS.token, "TC3 Credential=AKIDEXAMPLE, Signature=0123456789abcdef"];

describe("A secret is not shown", () => {
  const failure = (answer, options = {}) =>
    failureOf(createFakes([answer], { signer, retry: false, ...options }).client.call("DescribeDomains"));

  test("by what a runtime says of a failed fetch", async () => {
    const text = `error sending request for url (https://cdn.tencentcloudapi.com/?SecretId=AKIDEXAMPLE&Signature=c2lnbmF0dXJl%3D)`;
    const error = await failure(new TypeError(text));
    assert.match(
      error.message,
      /^NetworkError: error sending request for url \(https:\/\/cdn\.tencentcloudapi\.com\/\?\*\*\*\)$/,
    );
    assertHidden(error, ["c2lnbmF0dXJl%3D", "SecretId"]);
    assert.equal(error.cause, undefined);

    const invalid = await failure(new TypeError(`Headers.append: "${KEYS.token}" is an invalid header value.`));
    assert.match(invalid.message, /"\*\*\*" is an invalid header value/);
    assertHidden(invalid, SECRETS);
  });

  test("by the cause that a runtime hides, but its code is", async () => {
    const cause = Object.assign(new Error(`connect to https://a.example/?${KEYS.token}`), { code: "ECONNREFUSED" });
    const error = await failure(new TypeError("fetch failed", { cause }));
    assert.equal(error.message, "NetworkError: fetch failed (ECONNREFUSED)");
    assertHidden(error, SECRETS);
  });

  test("by a cloud or a proxy that repeats what it got", async () => {
    const echo = (request) => JSON.stringify(request.headers);
    const page = await failure(({ headers }) => new Response(`<pre>${Object.values(headers)}</pre>`, { status: 500 }));
    assertHidden(page, SECRETS);
    assertHidden(await failure((request) => refusal("AuthFailure", echo(request))), SECRETS);
    assertHidden(await failure((request) => new Response(echo(request), { status: 400 })), SECRETS);
    const gateway = (request) =>
      new Response(JSON.stringify({ error: { code: "BadRequest", message: echo(request) } }), { status: 400 });
    assertHidden(await failure(gateway), SECRETS);
  });

  test("by a gateway's client", async () => {
    const token = "gateway-token/+=";
    const echo = ({ url, headers }) => new TypeError(`${url} ${headers.Authorization} ${encodeURIComponent(token)}`);
    const error = await failure(echo, { signer: undefined, gateway: { url: "https://g.example/", token } });
    assert.match(error.message, /g\.example\/v1\/call\/tencent-v3\/DescribeDomains Bearer \*\*\* \*\*\*/);
    assertHidden(error, [token]);
  });

  test("by a proxy that has one of its own", async () => {
    const proxy = { template: "https://p.example/{url}", headers: { "X-Edgeseal-Token": "proxy-token" } };
    const echo = (request) => new Response(JSON.stringify(request.headers), { status: 400 });
    assertHidden(await failure(echo, { proxy }), ["proxy-token", ...SECRETS]);
  });

  test("by a signer made of credentials", async () => {
    const echo = ({ url, headers, body }) =>
      new TypeError(`${url} ${JSON.stringify(headers)} ${body} ${KEYS.secretKey}`);
    for (const signature of ["TC3-HMAC-SHA256", "HmacSHA1"]) {
      const error = await failure(echo, { signer: undefined, credentials: KEYS, signature });
      assert.match(error.message, /^NetworkError: https:\/\/cdn\.tencentcloudapi\.com\//);
      assertHidden(error, [KEYS.secretKey, KEYS.token]);
    }
  });
});
