// The same signer by WebCrypto, without WebAssembly: for hosts that have none, and for policies that forbid it.

import { type Client, type ClientOptions, createClientWith } from "./client.js";
import { query as form, sorted } from "./params.js";
import { checkBody, checkCredentials, checkForm, prepare, type QueryPlan, type Tc3Plan } from "./request.js";
import { formRequest, queryTrace, tc3Headers } from "./signed.js";
import type { AsyncSigner, SignedRequest, SignerOptions, TraceStep } from "./types.js";

export type * from "./client.js";
export type { ErrorFacts, ErrorKind } from "./errors.js";
export { EdgesealError } from "./errors.js";
export type { Actions, ActionsByName, PolyvVod, TencentV2, TencentV3 } from "./generated/schema.js";
export type * from "./types.js";

const encoder = /* @__PURE__ */ new TextEncoder();

const hex = (bytes: ArrayBuffer): string => {
  let text = "";
  for (const byte of new Uint8Array(bytes)) text += (byte + 256).toString(16).slice(1);
  return text;
};
const sha256 = async (text: string) => hex(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
const hmacKey = (key: BufferSource, hash: string) =>
  crypto.subtle.importKey("raw", key, { name: "HMAC", hash }, false, ["sign"]);
const hmac = (key: CryptoKey, text: string) => crypto.subtle.sign("HMAC", key, encoder.encode(text));

/** A signer for these keys. It keeps the key of the day as a `CryptoKey` that cannot be read. */
export function createSigner({ secretId, secretKey, token, signature }: SignerOptions): AsyncSigner {
  const signer: SignerOptions = { secretId, secretKey, token, signature };
  checkCredentials(signer);
  let scope = "";
  let key: Promise<CryptoKey>;
  /** The key of `date/service`. A failure is not kept. */
  const scopeKey = (date: string, service: string) => {
    if (scope !== `${date}/${service}`) {
      scope = `${date}/${service}`;
      key = derive(secretKey, date, service);
      key.catch(() => {
        scope = "";
      });
    }
    return key;
  };
  return {
    async sign(input) {
      const plan = prepare(signer, input);
      return plan.tc3 ? signTc3(signer, scopeKey, plan) : signQuery(signer, plan);
    },
  };
}

async function derive(secretKey: string, date: string, service: string): Promise<CryptoKey> {
  let key: BufferSource = encoder.encode(`TC3${secretKey}`);
  for (const step of [date, service, "tc3_request"]) key = await hmac(await hmacKey(key, "SHA-256"), step);
  return hmacKey(key, "SHA-256");
}

type ScopeKey = (date: string, service: string) => Promise<CryptoKey>;

async function signTc3(signer: SignerOptions, scopeKey: ScopeKey, plan: Tc3Plan): Promise<SignedRequest> {
  const { method, host, path, query, contentType, body, isUnsigned, timestamp, service } = plan;
  if (body.length > 1 << 20) checkBody(encoder.encode(body).length);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const key = await scopeKey(date, service);
  const hashedPayload = await sha256(isUnsigned ? "UNSIGNED-PAYLOAD" : body);
  const canonicalHeaders = `content-type:${contentType}\nhost:${host}\n`;
  const signedHeaders = "content-type;host";
  const canonicalRequest = [method, path, query, canonicalHeaders, signedHeaders, hashedPayload].join("\n");
  const hashedCanonicalRequest = await sha256(canonicalRequest);
  const credentialScope = `${date}/${service}/tc3_request`;
  const stringToSign = ["TC3-HMAC-SHA256", timestamp, credentialScope, hashedCanonicalRequest].join("\n");
  const signature = hex(await hmac(key, stringToSign));
  const authorization = `TC3-HMAC-SHA256 Credential=${signer.secretId}/${credentialScope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return {
    method,
    url: `https://${host}${path}${query && `?${query}`}`,
    headers: tc3Headers(plan, authorization, signer.token),
    body,
    signature,
    trace() {
      const steps = { hashedPayload, canonicalHeaders, signedHeaders, canonicalRequest, hashedCanonicalRequest };
      const all = { ...steps, credentialScope, stringToSign, signature, authorization };
      return Object.entries(all).map(([name, value]): TraceStep => ({ name, value }));
    },
  };
}

async function signQuery(signer: SignerOptions, plan: QueryPlan): Promise<SignedRequest> {
  const pairs = sorted(plan.pairs);
  const text = signedText(plan, pairs);
  const signature = await seal(signer, plan, text);
  const name = plan.signature === "polyv" ? "sign" : "Signature";
  const sent = `${form(pairs.flat())}&${form([name, signature])}`;
  checkForm(plan, sent.length);
  return { ...formRequest(plan, sent), signature, trace: () => queryTrace(plan, signer, text, signature) };
}

/** The text that is signed; for Polyv without the secret key at its end. */
function signedText({ method, host, path, signature, is2017 }: QueryPlan, pairs: [string, string][]): string {
  const isPolyv = signature === "polyv";
  const signed = pairs.filter(([, value]) => !isPolyv || value !== "");
  const text = signed.map(([name, value]) => `${is2017 ? name.replaceAll("_", ".") : name}=${value}`).join("&");
  return isPolyv ? text : `${method}${host}${path}?${text}`;
}

async function seal({ secretKey }: SignerOptions, { signature }: QueryPlan, text: string): Promise<string> {
  if (signature === "polyv")
    return hex(await crypto.subtle.digest("SHA-1", encoder.encode(text + secretKey))).toUpperCase();
  const key = await hmacKey(encoder.encode(secretKey), signature === "HmacSHA1" ? "SHA-1" : "SHA-256");
  return btoa(String.fromCharCode(...new Uint8Array(await hmac(key, text))));
}

/** A client that signs with these credentials by WebCrypto, or speaks to a gateway that signs. */
export const createClient = (options: ClientOptions): Client => createClientWith({ createSigner })(options);
