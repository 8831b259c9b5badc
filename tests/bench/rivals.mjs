// What a good programmer writes by hand, and what others publish for another cloud.

import { createHash, createHmac, hash as hashAtOnce } from "node:crypto";
import { stringify } from "node:querystring";
import { HOST, KEY, SERVICE, VERSION } from "./inputs.mjs";
import { REQUEST_CLIENT } from "./official.mjs";

const hash = (text) => createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text);
const SIGNED_HEADERS = "content-type;host";

const canonical = (bodyHash) =>
  `POST\n/\n\ncontent-type:application/json\nhost:${HOST}\n\n${SIGNED_HEADERS}\n${bodyHash}`;
const toSign = (timestamp, scope, requestHash) => `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${requestHash}`;
const authorization = (scope, signature) =>
  `TC3-HMAC-SHA256 Credential=${KEY.secretId}/${scope}, SignedHeaders=${SIGNED_HEADERS}, Signature=${signature}`;

/** Remembers what depends on the day alone. */
function ofDay(make) {
  let day;
  let made;
  return (timestamp) => {
    const today = Math.floor(timestamp / 86_400);
    if (today !== day) {
      const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
      made = make(date, `${date}/${SERVICE}/tc3_request`);
      day = today;
    }
    return made;
  };
}

function nodeCrypto(name, sha256) {
  const today = ofDay((date, scope) => {
    const key = [date, SERVICE, "tc3_request"].reduce((key, part) => hmac(key, part).digest(), `TC3${KEY.secretKey}`);
    return { scope, key };
  });
  const run = ({ body, timestamp }) => {
    const { scope, key } = today(timestamp);
    return authorization(scope, hmac(key, toSign(timestamp, scope, sha256(canonical(sha256(body))))).digest("hex"));
  };
  return { name, run };
}

/** The key of the day is kept; the rest is what the documents show. */
export const plain = nodeCrypto("node:crypto, key kept", hash);
/** The same with the newer function that needs no object. Node has none of the kind for HMAC. */
export const plainAtOnce = nodeCrypto("node:crypto.hash, key kept", (text) => hashAtOnce("sha256", text, "hex"));

const encoder = new TextEncoder();
const hex = (buffer) => Buffer.from(buffer).toString("hex");

function webCrypto() {
  const { subtle } = globalThis.crypto;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const importKey = (raw) => subtle.importKey("raw", raw, algorithm, false, ["sign"]);
  const sign = (key, text) => subtle.sign("HMAC", key, encoder.encode(text));
  const digest = async (text) => hex(await subtle.digest("SHA-256", encoder.encode(text)));
  const today = ofDay(async (date, scope) => {
    let raw = encoder.encode(`TC3${KEY.secretKey}`);
    for (const part of [date, SERVICE, "tc3_request"]) raw = await sign(await importKey(raw), part);
    return { scope, key: await importKey(raw) };
  });
  return async ({ body, timestamp }) => {
    const { scope, key } = await today(timestamp);
    const text = toSign(timestamp, scope, await digest(canonical(await digest(body))));
    return authorization(scope, hex(await sign(key, text)));
  };
}

export const web = { name: "WebCrypto, CryptoKey kept", run: webCrypto(), waits: true };

/** Signature v4 of AWS, which takes the same steps. Undefined where the package is not installed. */
export async function aws4fetch() {
  const { AwsV4Signer } = await import("aws4fetch").catch(() => ({}));
  if (!AwsV4Signer) return undefined;
  const cache = new Map();
  const fixed = { method: "POST", url: `https://${HOST}/`, service: SERVICE, region: "us-east-1", cache };
  const headers = { "Content-Type": "application/json" };
  const key = { accessKeyId: KEY.secretId, secretAccessKey: KEY.secretKey };
  const run = async ({ body, timestamp }) => {
    const datetime = new Date(timestamp * 1000).toISOString().replace(/[-:]|\.\d+/g, "");
    const signed = await new AwsV4Signer({ ...fixed, ...key, headers, body, datetime }).sign();
    return signed.headers.get("Authorization");
  };
  return { name: "aws4fetch, for AWS", run, waits: true, other: /^AWS4-HMAC-SHA256 .*Signature=[0-9a-f]{64}$/ };
}

/** HmacSHA1 over the flat parameters in the order of their names. */
export const plainHmacSha1 = {
  name: "node:crypto and querystring",
  run({ action, params, timestamp, nonce }) {
    const flat = { Action: action, RequestClient: REQUEST_CLIENT, Nonce: nonce, Timestamp: timestamp };
    Object.assign(flat, { Version: VERSION, SecretId: KEY.secretId });
    for (const [index, url] of params.Urls.entries()) flat[`Urls.${index}`] = url;
    const names = Object.keys(flat).sort();
    const text = `POST${HOST}/?${names.map((name) => `${name}=${flat[name]}`).join("&")}`;
    flat.Signature = createHmac("sha1", KEY.secretKey).update(text).digest("base64");
    return stringify(flat);
  },
};
