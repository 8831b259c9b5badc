// HmacSHA1 and HmacSHA256 of API 2017 (v2) and of API 3.0, written from Tencent's description and not from our code.

import { createHmac } from "node:crypto";

/** What such a request is sent with. */
export const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

/** Percent-encodes everything but the unreserved characters of RFC 3986. */
export function percentEncode(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

export function encodeForm(pairs) {
  return pairs.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}

/** Nested parameters as pairs of a form: `{ urls: ["a"] }` is `urls.0=a`. */
export function flatten(value, name = "") {
  if (typeof value !== "object") return [[name, value]];
  return Object.entries(value).flatMap(([key, item]) => flatten(item, name ? `${name}.${key}` : key));
}

/** Pairs in the order of their names' bytes: upper case first, `urls.10` before `urls.2`. */
export function sortPairs(pairs) {
  return [...pairs].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** The signed text holds raw values, and a `.` for each `_` in a name; only the request itself is encoded. */
export function signHmacQuery({ secretKey, method, host, path, hash, params }) {
  const signed = sortPairs(params).map(([name, value]) => `${name.replaceAll("_", ".")}=${value}`);
  const stringToSign = `${method}${host}${path}?${signed.join("&")}`;
  const signature = createHmac(hash, secretKey).update(stringToSign, "utf8").digest("base64");
  return { stringToSign, signature };
}
