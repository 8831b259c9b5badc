// A small client of API 2017, written from its document: for what its official SDK would never send, and beside it.

import { SANDBOX } from "../shared/server.js";
import { encodeForm, FORM, flatten, signHmacQuery } from "./hmac_query.js";

const PATH = "/v2/index.php";

// The nonces of one second must differ, nothing more.
let lastNonce = 1000;

/** A signed call; `fields` has its parameters, and any common parameter to send in place of the usual one. */
export function prepareV2(server, action, fields = {}, { method = "POST", hash = "sha1", ...options } = {}) {
  const { host = new URL(server.cloudUrl).host, secretKey = SANDBOX.secretKey } = options;
  lastNonce += 1;
  const common = {
    Action: action,
    SecretId: SANDBOX.secretId,
    Timestamp: Math.floor(Date.now() / 1000),
    Nonce: lastNonce,
    // Left out, it means HmacSHA1.
    ...(hash === "sha256" && { SignatureMethod: "HmacSHA256" }),
  };
  const params = flatten({ ...common, ...fields }).map(([name, value]) => [name, String(value)]);
  const { signature } = signHmacQuery({ secretKey, method, host, path: PATH, hash, params });
  return { method, form: encodeForm([...params, ["Signature", signature]]) };
}

export async function sendV2(server, { method, form }) {
  const url = new URL(PATH, server.cloudUrl);
  const init = method === "GET" ? {} : { method, headers: FORM, body: form };
  const response = await fetch(method === "GET" ? `${url}?${form}` : url, init);
  return response.json();
}

export function callV2(server, ...args) {
  return sendV2(server, prepareV2(server, ...args));
}
