// An edge function for EdgeOne Pages: POST /purge with {"Urls":[…]}, below one prefix, for whoever has one token.
//
// EdgeOne documents no WebAssembly and 100,000 steps of loops a request, so the key signs by WebCrypto here, and there is
// no gateway with a policy. Nothing in here loops over the body: only over its URLs, and over 64 digits.

import { createSigner } from "edgeseal/webcrypto";

/** EdgeOne takes no larger request. */
const MAX_BODY = 1 << 20;
/** The cloud takes no more in one call. */
const MAX_URLS = 1000;

/** @param {{ request: Request, env: Record<string, string> }} context */
export async function onRequest({ request, env }) {
  if (request.method !== "POST") return refuse(405, "MethodNotAllowed", "Send a POST.");
  if (!(await isKnown(request.headers.get("Authorization"), env.EDGESEAL_TOKEN_SHA256))) {
    return refuse(401, "TokenUnknown", "Send the token as Authorization: Bearer.");
  }
  if (Number(request.headers.get("Content-Length")) > MAX_BODY) return refuse(413, "BodyTooLarge", "Send fewer URLs.");
  const urls = urlsOf(await request.text());
  if (typeof urls === "string") return refuse(400, "InvalidParameters", urls);
  const outside = urls.findIndex((url) => !isBelow(url, env.EDGESEAL_PREFIX));
  if (outside >= 0)
    return refuse(403, "OutOfScope", `Urls.${outside} is not below the prefix, or not in plain spelling.`);

  const { TENCENTCLOUD_SECRET_ID: secretId, TENCENTCLOUD_SECRET_KEY: secretKey } = env;
  if (!secretId || !secretKey) return refuse(500, "KeyMissing", "Set both keys of the cloud.");
  const signed = await signerOf(secretId, secretKey).sign({
    api: "tencent-v3",
    action: "PurgeUrlsCache",
    body: JSON.stringify({ Urls: urls }),
  });
  const { method, url, headers, body } = signed;
  const response = await fetch(url, { method, headers, body, redirect: "manual" }).catch(() => undefined);
  console.log(`purge items=${urls.length} status=${response?.status ?? "-"}`);
  if (!response) return refuse(502, "UpstreamUnreachable", "The cloud did not answer.");
  return answer(response.status, await response.text());
}

/** The URLs of a body, or what is wrong with it. */
function urlsOf(text) {
  if (text.length > MAX_BODY) return "The body is too large: send fewer URLs.";
  let urls;
  try {
    ({ Urls: urls } = JSON.parse(text));
  } catch {
    return "The body is no JSON object.";
  }
  const isList = Array.isArray(urls) && urls.length > 0 && urls.every((url) => typeof url === "string");
  if (!isList) return "Urls must be a list of URLs.";
  return urls.length > MAX_URLS ? `Send at most ${MAX_URLS} URLs in one call.` : urls;
}

// What two programs could read differently is refused: no dots as a part of the path, no empty part, no backslash, no
// escape of what needs none, no escaped slash or percent sign, nothing outside of ASCII.
const SIGN = "[\\w.~!$&'()*+,;=:@-]";
const ESCAPE = "%(?:2[0-46-9A-Ca-c]|3[A-Fa-f]|[46]0|5[BDEbde]|7[B-Db-d]|[89A-Fa-f][\\dA-Fa-f])";
const PART = `(?!\\.{1,2}(?:[/?]|$))(?:${SIGN}|${ESCAPE})+`;
const REST = new RegExp(`^(?:${PART}(?:/${PART})*/?)?(?:\\?[!"$-[\\]-~]*)?$`);
const PREFIX = /^https:\/\/[a-z\d.-]+\/(?:[^?#]*\/)?$/;

/** Whether a URL is below the prefix, which ends with a slash. */
function isBelow(url, prefix) {
  if (!PREFIX.test(prefix ?? "") || !url.startsWith(prefix)) return false;
  const rest = url.slice(prefix.length);
  if (!REST.test(rest)) return false;
  try {
    // Escapes must be UTF-8.
    decodeURIComponent(rest.split("?", 1)[0]);
    return true;
  } catch {
    return false;
  }
}

/** Whether a header has the token of this hash. How long it takes does not depend on where the two differ. */
async function isKnown(header, expected) {
  const [, token = ""] = /^Bearer ([!-~]+)$/i.exec(header ?? "") ?? [];
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  const found = [...new Uint8Array(digest)].map((byte) => (byte + 256).toString(16).slice(1)).join("");
  const wanted = (expected ?? "").toLowerCase();
  let difference = wanted.length ^ found.length;
  for (let at = 0; at < found.length; at++) difference |= wanted.charCodeAt(at) ^ found.charCodeAt(at);
  return token !== "" && difference === 0;
}

let kept;

/** A signer keeps the key of the day: the next request of the same instance signs sooner. */
function signerOf(secretId, secretKey) {
  if (kept?.secretId !== secretId || kept.secretKey !== secretKey) {
    kept = { secretId, secretKey, signer: createSigner({ secretId, secretKey }) };
  }
  return kept.signer;
}

const refuse = (status, code, message) => answer(status, JSON.stringify({ error: { code, message } }));

const answer = (status, body) =>
  new Response(body, { status, headers: { "Content-Type": "application/json", "Cache-Control": "no-store" } });
