// Signs calls with the official Node SDK and says what the SDK would have sent. Its own code builds and signs; handed
// in are the clock, the nonce and the fields of a call.

import crypto from "node:crypto";
import { createRequire } from "node:module";
import { mock } from "node:test";

// The common part is the SDK's own dependency, not ours: it is looked up from where the SDK stands.
const requireFromSdk = createRequire(createRequire(import.meta.url).resolve("tencentcloud-sdk-nodejs-cdn"));
const common = (file) => requireFromSdk(`tencentcloud-sdk-nodejs-common/tencentcloud/common/${file}`);
const { AbstractClient } = common("abstract_client.js");
const transport = common("http/fetch.js");

class Client extends AbstractClient {
  formatSignString(params) {
    // The documents let HmacSHA1 go unnamed, and so does Edgeseal; the SDK always names its method.
    if (this.profile.signMethod === "HmacSHA1") delete params.SignatureMethod;
    return super.formatSignString(params);
  }
}

/** Signs the calls one after the other, as they share a clock. */
export async function signWithNodeSdk(calls) {
  const hashed = [];
  const UsualDate = Date;
  const fetchFromSdk = transport.default;
  let now = 0;
  let nonce = 0;
  let request;
  // What is hashed and signed last is the canonical request and the string to sign.
  for (const { name, prototype } of [crypto.Hash, crypto.Hmac]) {
    const { update } = prototype;
    mock.method(prototype, "update", function record(text) {
      hashed.push([name, String(text)]);
      return update.call(this, text);
    });
  }
  mock.method(Math, "random", () => nonce / 65_535);
  globalThis.Date = class extends UsualDate {
    static now = () => now;
    constructor(...args) {
      super(...(args.length > 0 ? args : [now]));
    }
  };
  transport.default = async (url, options) => {
    request = { url, options };
    return { status: 200, headers: new Map(), json: async () => ({ Response: {} }) };
  };
  try {
    const results = [];
    for (const call of calls) {
      hashed.length = 0;
      nonce = call.nonce;
      // The SDK rounds down for TC3 and to the nearest second otherwise.
      now = call.timestamp * 1000 + 250;
      await clientFor(call).request(call.action, call.params);
      results.push(report(call, request, new Map(hashed)));
    }
    return results;
  } finally {
    transport.default = fetchFromSdk;
    globalThis.Date = UsualDate;
    mock.restoreAll();
  }
}

function clientFor({ host, version, region, language, signature, method, secretId, secretKey, token }) {
  return new Client(host, version, {
    credential: { secretId, secretKey, token },
    region,
    profile: { signMethod: signature, language, httpProfile: { reqMethod: method } },
  });
}

function report({ method }, { url, options }, hashed) {
  return {
    authorization: options.headers.Authorization,
    contentType: options.headers["Content-Type"],
    sent: method === "GET" ? new URL(url).search.slice(1) : options.body,
    canonicalRequest: hashed.get("Hash"),
    stringToSign: hashed.get("Hmac"),
  };
}
