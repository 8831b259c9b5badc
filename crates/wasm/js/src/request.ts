// What a call leaves out is filled in, and what cannot be signed is refused: the same for both signers.

import { refused } from "./errors.js";
import { byBytes, hasFlatNames, nest, type Pairs, query, stringify, toPairs } from "./params.js";
import type { Api, Params, SignatureMethod, SignerOptions, SignInput } from "./types.js";

/** A request that is signed by TC3: all but the signature. */
export interface Tc3Plan {
  readonly tc3: true;
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly contentType: string;
  readonly body: string;
  readonly isUnsigned: boolean;
  /** Seconds. */
  readonly timestamp: number;
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly region: string | undefined;
}

/** A request whose signature is a parameter: all but the signature. */
export interface QueryPlan {
  readonly tc3: false;
  readonly method: "GET" | "POST";
  readonly host: string;
  readonly path: string;
  /** Names and values in turn, most often already sorted by name. */
  readonly pairs: Pairs;
  readonly signature: "HmacSHA1" | "HmacSHA256" | "polyv";
  readonly is2017: boolean;
}

const HOSTS: Record<Api, string> = {
  "tencent-v3": "cdn.tencentcloudapi.com",
  "tencent-v2": "cdn.api.qcloud.com",
  "polyv-vod": "api.polyv.net",
};
const PATHS: Record<Api, string> = {
  "tencent-v3": "/",
  "tencent-v2": "/v2/index.php",
  "polyv-vod": "/v2/video/refresh-cdn-cache",
};
const FIELDS: Record<string, true> = {
  ...{ api: true, action: true, params: true, body: true, query: true, method: true, signature: true },
  ...{ timestamp: true, nonce: true, region: true, host: true, path: true, service: true, version: true },
  ...{ contentType: true, unsignedPayload: true },
};
const OWN = ["Action", "Version", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Region", "Token"];
const OWN_POLYV = ["ptime", "sign", "userid"];
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";

/** The query of a GET, a body whose signature is a parameter, and a body signed with TC3, in bytes. */
const QUERY_BYTES = 32 << 10;
const FORM_BYTES = 1 << 20;
const TC3_BYTES = 10 << 20;

const HOST = /^[\w\-.:[\]]+$/;
const PATH = /^\/[!"$->@-~]*$/;
const QUERY = /^[!"$-~]*$/;
const HEADER = /^[ -~]*$/;

/** Header values that were found good: the same few come again and again. */
const clean = new Set<string>();

function header(name: string, value: unknown): string {
  if (typeof value === "string" && clean.has(value)) return value;
  if (typeof value !== "string" || !HEADER.test(value)) throw refused(`\`${name}\` must be text that can stand in a header`);
  if (clean.size < 500 && value.length < 100) clean.add(value);
  return value;
}

function text(name: string, value: unknown, form: RegExp): string {
  if (typeof value !== "string" || !form.test(value)) throw refused(`\`${name}\` is not of the form that it must have`);
  return value;
}

/** The key of a signer; an empty one would sign, and no cloud would say why it refuses. */
export function checkCredentials({ secretId, secretKey, token }: SignerOptions): void {
  if (typeof secretKey !== "string" || secretKey === "") throw refused("`secretKey` is missing");
  if (secretId !== undefined && typeof secretId !== "string") throw refused("`secretId` must be text");
  if (token !== undefined && typeof token !== "string") throw refused("`token` must be text");
  header("secretId", secretId ?? "");
  header("token", token ?? "");
}

/** Fills in what is left out. The clock and the randomness of the host are asked only where the call names neither. */
export function prepare(signer: SignerOptions, input: SignInput): Tc3Plan | QueryPlan {
  for (const name in input) if (FIELDS[name] !== true) throw refused(`\`${name}\` is no field of a request`);
  const { api, method = "POST" } = input;
  if (HOSTS[api] === undefined) throw refused("`api` must be tencent-v3, tencent-v2 or polyv-vod");
  if (method !== "POST" && method !== "GET") throw refused("`method` must be GET or POST");
  const host = input.host === undefined ? HOSTS[api] : text("host", input.host, HOST);
  const path = input.path === undefined ? PATHS[api] : text("path", input.path, PATH);
  const { secretId = "", token } = signer;
  if (secretId === "" && api !== "polyv-vod") throw refused("`secretId` is missing");
  if (input.action === undefined && api !== "polyv-vod") throw refused("`action` is missing");
  const action = header("action", input.action ?? "");
  const params = input.params ?? undefined;
  if (params !== undefined && (typeof params !== "object" || Array.isArray(params))) {
    throw refused("`params` must be an object");
  }
  const signature = signatureOf(api, input.signature ?? signer.signature);
  const timestamp = time(api, input.timestamp);
  const region = input.region == null || input.region === "" ? undefined : header("region", input.region);
  if (signature === "TC3-HMAC-SHA256") {
    const version = header("version", input.version ?? "2018-06-06");
    const service = header("service", input.service ?? "cdn");
    const contentType = contentTypeOf(method, input);
    const body = method === "POST" ? bodyOf(contentType, params, input) : "";
    const query = method === "POST" ? "" : queryOf(params, input);
    const isUnsigned = input.unsignedPayload ?? false;
    // One literal: spreading objects into it takes longer than all the rest.
    return { tc3: true, method, host, path, query, contentType, body, isUnsigned, timestamp, service, action, version, region };
  }
  if (input.body !== undefined || input.query !== undefined) {
    throw refused("an exact `body` or `query` is for TC3-HMAC-SHA256: the other signatures become part of the text");
  }
  if (api === "polyv-vod" && method === "GET" && path === PATHS[api]) {
    throw refused("a GET is not taken here: polyv-vod takes a POST of a form", "NotSigned");
  }
  const own = api === "polyv-vod" ? OWN_POLYV : OWN;
  const added: Pairs = [];
  if (api === "polyv-vod") {
    added.push("ptime", String(timestamp));
    if (secretId !== "") added.push("userid", secretId);
  } else {
    added.push("Action", action, "Nonce", String(nonce(input.nonce)));
    if (region !== undefined) added.push("Region", region);
    added.push("SecretId", secretId);
    if (signature === "HmacSHA256") added.push("SignatureMethod", signature);
    added.push("Timestamp", String(timestamp));
    if (token) added.push("Token", token);
    if (api === "tencent-v3") added.push("Version", header("version", input.version ?? "2018-06-06"));
  }
  const pairs = toPairs(params, added, own);
  if (method === "GET") noSecret(pairs);
  return { tc3: false, method, host, path, pairs, signature, is2017: api === "tencent-v2" };
}

function signatureOf(api: Api, asked: SignatureMethod | undefined): SignatureMethod | "polyv" {
  if (api === "polyv-vod") return "polyv";
  const signature = asked ?? (api === "tencent-v3" ? "TC3-HMAC-SHA256" : "HmacSHA256");
  if (signature !== "TC3-HMAC-SHA256" && signature !== "HmacSHA256" && signature !== "HmacSHA1") {
    throw refused("`signature` must be TC3-HMAC-SHA256, HmacSHA256 or HmacSHA1");
  }
  if (api === "tencent-v2" && signature === "TC3-HMAC-SHA256") {
    throw refused(`${api} cannot be signed with ${signature}: use HmacSHA256 or HmacSHA1`, "NotSigned");
  }
  return signature;
}

function time(api: Api, given: number | undefined): number {
  if (given === undefined) return api === "polyv-vod" ? Date.now() : Math.floor(Date.now() / 1000);
  if (!Number.isSafeInteger(given) || given < 0) throw refused("`timestamp` must be a whole number, not below zero");
  // The date of a scope has four digits for the year.
  if (api !== "polyv-vod" && given > 253_402_300_799) throw refused("`timestamp` is in seconds: this is none");
  return given;
}

function nonce(given: number | undefined): number {
  // Below 2^31, as official clients read it into 32 bits.
  if (given === undefined) return (crypto.getRandomValues(new Uint32Array(1))[0] as number) % 0x7fff_ffff || 1;
  if (!Number.isSafeInteger(given) || given < 1) throw refused("`nonce` must be a whole number above zero");
  return given;
}

function contentTypeOf(method: "GET" | "POST", input: SignInput): string {
  if ((method === "GET" ? input.body : input.query) !== undefined) {
    throw refused("`body` goes with POST and `query` with GET");
  }
  if (input.params != null && (input.body !== undefined || input.query !== undefined)) {
    throw refused("`params` and an exact `body` or `query` exclude each other");
  }
  if (input.contentType !== undefined) return header("contentType", input.contentType);
  return method === "GET" ? FORM : JSON_TYPE;
}

/** The parameters of a TC3 request as JSON, or the exact text in their place. */
function bodyOf(contentType: string, params: Params | undefined, { body }: SignInput): string {
  if (body !== undefined) {
    if (typeof body !== "string") throw refused("`body` must be text");
    return body;
  }
  if (contentType !== JSON_TYPE && !contentType.startsWith(JSON_TYPE)) {
    throw refused(`\`params\` are sent as ${JSON_TYPE}: give the exact \`body\` of another content type`);
  }
  return json(params);
}

/** The parameters of a TC3 request as a query, or the exact text in their place. */
function queryOf(params: Params | undefined, { query: exact }: SignInput): string {
  const pairs = exact === undefined ? byBytes(toPairs(params, [], [])) : undefined;
  if (pairs) noSecret(pairs);
  const sent = pairs ? query(pairs) : text("query", exact, QUERY);
  checkSize("query", sent.length, QUERY_BYTES, "send it as POST");
  return sent;
}

function json(params: Params | undefined): string {
  if (params === undefined) return "{}";
  return stringify(hasFlatNames(params) ? nest(params) : params);
}

/** Proxies and servers write URLs to their logs. */
function noSecret(pairs: Pairs): void {
  const secret = pairs.find((name, at) => at % 2 === 0 && /(^|\.)(PrivateKey|safetyChain)$/i.test(name));
  if (secret) throw refused(`${secret} is secret and must not stand in a URL: use POST`, "NotSigned");
}

function checkSize(what: string, bytes: number, limit: number, advice: string): void {
  if (bytes <= limit) return;
  throw refused(`the ${what} has ${bytes} bytes and may have ${limit}: ${advice}`, "NotSigned");
}

/** Whether the cloud takes a body of this size. */
export const checkBody = (bytes: number): void => checkSize("body", bytes, TC3_BYTES, "send fewer items in one call");

/** Whether the cloud takes a form of this size. Polyv documents no limit. */
export function checkForm({ method, signature, is2017 }: QueryPlan, bytes: number): void {
  if (signature === "polyv") return;
  if (method === "GET") return checkSize("query", bytes, QUERY_BYTES, "send it as POST");
  const advice = is2017 ? "send fewer items in one call" : "sign it with TC3-HMAC-SHA256";
  checkSize("body", bytes, FORM_BYTES, advice);
}
