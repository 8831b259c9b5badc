// The official Node SDK: its signing function, and its whole client with the network taken away.

import { createRequire } from "node:module";
import { HOST, KEY, SERVICE, VERSION } from "./inputs.mjs";

// The common part is the SDK's own dependency, not ours: it is looked up from where the SDK stands.
export const sdk = createRequire(import.meta.url).resolve("tencentcloud-sdk-nodejs-cdn");
export const requireFromSdk = createRequire(sdk);
const common = (file) => requireFromSdk(`tencentcloud-sdk-nodejs-common/tencentcloud/common/${file}`);
const { default: Sign } = common("sign.js");
const { AbstractClient } = common("abstract_client.js");
const transport = common("http/fetch.js");
export const REQUEST_CLIENT = `SDK_NODEJS_${common("sdk_version.js").sdkVersion}`;

const TARGET = { method: "POST", url: `https://${HOST}/`, service: SERVICE, ...KEY };
const headers = { "Content-Type": "application/json" };

/** What the SDK does for a call: an object is signed, after a walk over it that makes JSON of it. */
export const sign3 = {
  name: "official sign3, object",
  run: ({ params, timestamp }) => Sign.sign3({ ...TARGET, headers, payload: params, timestamp }),
};

/** What its signing function does for those who have the JSON already. */
export const sign3Buffer = {
  name: "official sign3, Buffer",
  run: ({ body, timestamp }) => Sign.sign3({ ...TARGET, headers, payload: Buffer.from(body), timestamp }),
};

class Client extends AbstractClient {
  formatSignString(params) {
    // The documents let HmacSHA1 go unnamed, and so does Edgeseal; the SDK always names its method.
    if (this.profile.signMethod === "HmacSHA1") delete params.SignatureMethod;
    return super.formatSignString(params);
  }
}

let sent;
const answer = { status: 200, headers: new Map(), json: async () => ({ Response: {} }) };
transport.default = async (_url, options) => {
  sent = options;
  return answer;
};

function client(signMethod) {
  return new Client(HOST, VERSION, { credential: KEY, profile: { signMethod } });
}

/** A contestant that calls the client and gives what `result` finds in the request. */
function whole(signMethod, result) {
  const official = client(signMethod);
  const run = async ({ action, params }) => {
    await official.request(action, params);
    return result(sent);
  };
  return { name: "official client, HTTP stubbed", run, check: (call) => atTime(call, () => run(call)), waits: true };
}

export const wholeTc3 = whole("TC3-HMAC-SHA256", ({ headers }) => headers.Authorization);
export const wholeHmacSha1 = whole("HmacSHA1", ({ body }) => body);

/** Only while signatures are compared: afterwards the SDK has the real clock and the real randomness. */
async function atTime({ timestamp, nonce }, use) {
  const { random } = Math;
  const UsualDate = Date;
  Math.random = () => nonce / 65_535;
  globalThis.Date = class extends UsualDate {
    static now = () => timestamp * 1000;
    constructor(...args) {
      super(...(args.length > 0 ? args : [timestamp * 1000]));
    }
  };
  try {
    return await use();
  } finally {
    Math.random = random;
    globalThis.Date = UsualDate;
  }
}
