// What a call leaves out is filled in, and what cannot be signed is refused: the same for both signers.

import { refused } from "./errors.js";
import { hasFlatNames, nest, type Pairs, query, sorted, stringify, toPairs } from "./params.js";
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

/** The host and the path of each API's CDN. */
const PLACES: Record<Api, readonly [host: string, path: string]> = {
  "tencent-v3": ["cdn.tencentcloudapi.com", "/"],
  "tencent-v2": ["cdn.api.qcloud.com", "/v2/index.php"],
  "polyv-vod": ["api.polyv.net", "/v2/video/refresh-cdn-cache"],
};
const FIELDS = /* @__PURE__ */ names(
  "api action params body query method signature timestamp nonce region host path service version contentType unsignedPayload",
);
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

function names(text: string): Record<string, true | undefined> {
  return Object.fromEntries(text.split(" ").map((name) => [name, true]));
}

function must(is: boolean, name: string, what: string): void {
  if (!is) throw refused(`\`${name}\` must be ${what}`);
}

function text(name: string, value: unknown, form: RegExp, what: string): string {
  must(typeof value === "string" && form.test(value), name, what);
  return value as string;
}

const header = (name: string, value: unknown) => text(name, value, HEADER, "text for a header");

/** The key of a signer; an empty one would sign, and no cloud would say why it refuses. */
export function checkCredentials({ secretId = "", secretKey, token = "" }: SignerOptions): void {
  text("secretKey", secretKey, /./, "text");
  text("secretId", secretId, HEADER, "text");
  text("token", token, HEADER, "text");
}

/** Fills in what is left out. The clock and the randomness of the host are asked only where the call names neither. */
export function prepare(signer: SignerOptions, input: SignInput): Tc3Plan | QueryPlan {
  if (typeof input !== "object" || input === null) throw refused("the request must be an object");
  for (const name in input) if (FIELDS[name] !== true) throw refused(`\`${name}\` is no field of a request`);
  const { api, method = "POST" } = input;
  const isPolyv = api === "polyv-vod";
  must(Object.hasOwn(PLACES, api), "api", "tencent-v3, tencent-v2 or polyv-vod");
  const [usualHost, usualPath] = PLACES[api];
  must(method === "POST" || method === "GET", "method", "GET or POST");
  const host = input.host === undefined ? usualHost : text("host", input.host, HOST, "a host");
  const path = input.path === undefined ? usualPath : text("path", input.path, PATH, "a path, percent-encoded");
  const { secretId = "", token } = signer;
  must(isPolyv || secretId !== "", "secretId", "given");
  const action = header("action", isPolyv ? (input.action ?? "") : input.action);
  const params = input.params ?? undefined;
  must(params === undefined || (typeof params === "object" && !Array.isArray(params)), "params", "an object");
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
    return {
      tc3: true,
      method,
      host,
      path,
      query,
      contentType,
      body,
      isUnsigned,
      timestamp,
      service,
      action,
      version,
      region,
    };
  }
  if (input.body !== undefined || input.query !== undefined) {
    throw refused("an exact `body` or `query` is for TC3-HMAC-SHA256 only");
  }
  must(!isPolyv || method === "POST" || path !== usualPath, "method", "POST");
  const isV3 = api === "tencent-v3";
  // What is undefined is not sent, but its name is the signer's all the same.
  const own: Params = isPolyv
    ? { ptime: timestamp, userid: secretId || undefined, sign: undefined }
    : {
        Action: action,
        Nonce: nonce(input.nonce),
        Region: region,
        SecretId: secretId,
        Signature: undefined,
        SignatureMethod: signature === "HmacSHA256" ? signature : undefined,
        Timestamp: timestamp,
        Token: token || undefined,
        Version: isV3 ? header("version", input.version ?? "2018-06-06") : undefined,
      };
  for (const name in params) {
    if (Object.hasOwn(own, name)) throw refused(`the parameter ${name} is added by the signer`, "NotSigned");
  }
  const pairs = toPairs({ ...params, ...own });
  if (method === "GET") noSecret(pairs);
  return { tc3: false, method, host, path, pairs, signature, is2017: api === "tencent-v2" };
}

function signatureOf(api: Api, asked: SignatureMethod | undefined): SignatureMethod | "polyv" {
  if (api === "polyv-vod") return "polyv";
  const signature = asked ?? (api === "tencent-v3" ? "TC3-HMAC-SHA256" : "HmacSHA256");
  const isTc3 = signature === "TC3-HMAC-SHA256" && api === "tencent-v3";
  const allowed = api === "tencent-v3" ? "TC3-HMAC-SHA256, HmacSHA256 or HmacSHA1" : "HmacSHA256 or HmacSHA1";
  must(isTc3 || signature === "HmacSHA256" || signature === "HmacSHA1", "signature", allowed);
  return signature;
}

function time(api: Api, given: number | undefined): number {
  if (given === undefined) return api === "polyv-vod" ? Date.now() : Math.floor(Date.now() / 1000);
  // The date of a scope has four digits for the year.
  const most = api === "polyv-vod" ? Number.MAX_SAFE_INTEGER : 253_402_300_799;
  must(Number.isSafeInteger(given) && given >= 0 && given <= most, "timestamp", "Unix time in the unit of the API");
  return given;
}

function nonce(given: number | undefined): number {
  // Below 2^31, as official clients read it into 32 bits.
  if (given === undefined) return (crypto.getRandomValues(new Uint32Array(1))[0] as number) % 0x7fff_ffff || 1;
  must(Number.isSafeInteger(given) && given > 0, "nonce", "a whole number above zero");
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
    must(typeof body === "string", "body", "text");
    return body;
  }
  must(contentType.startsWith(JSON_TYPE), "contentType", `${JSON_TYPE}, or come with an exact \`body\``);
  return json(params);
}

/** The parameters of a TC3 request as a query, or the exact text in their place. */
function queryOf(params: Params | undefined, { query: exact }: SignInput): string {
  const sent = exact === undefined ? undefined : text("query", exact, QUERY, "percent-encoded");
  const pairs = sent === undefined ? sorted(toPairs(params ?? {})).flat() : [...new URLSearchParams(sent)].flat();
  noSecret(pairs);
  const written = sent ?? query(pairs);
  checkSize(written.length, QUERY_BYTES, POST);
  return written;
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

function checkSize(bytes: number, limit: number, advice: string): void {
  if (bytes > limit)
    throw refused(`${bytes} bytes are more than the ${limit} that the cloud takes: ${advice}`, "NotSigned");
}

const POST = "send it as POST";
const FEWER = "send fewer items in one call";

/** Whether the cloud takes a body of this size. */
export const checkBody = (bytes: number): void => checkSize(bytes, TC3_BYTES, FEWER);

/** Whether the cloud takes a form of this size. Polyv documents no limit. */
export function checkForm({ method, signature, is2017 }: QueryPlan, bytes: number): void {
  if (signature === "polyv") return;
  if (method === "GET") checkSize(bytes, QUERY_BYTES, POST);
  else checkSize(bytes, FORM_BYTES, is2017 ? FEWER : "sign it with TC3-HMAC-SHA256");
}
