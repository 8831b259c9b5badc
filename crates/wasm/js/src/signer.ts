// The signer: synchronous, by WebAssembly.

import { BODY, type Core, HASHED, type Key, UNSIGNED, withCore } from "./core.js";
import { refused } from "./errors.js";
import { type Pairs, sorted } from "./params.js";
import { checkBody, checkCredentials, checkForm, prepare, type QueryPlan, type Tc3Plan } from "./request.js";
import { formRequest, queryTrace, tc3Headers } from "./signed.js";
import type { SignedRequest, Signer, SignerOptions, SignInput, TraceStep } from "./types.js";

/** A body shorter than this is hashed sooner in the module than the host is asked. */
const NATIVE_FROM = 1_024;

type Digest = (algorithm: "sha256", data: string, encoding: "hex") => string;

/** The host's own synchronous SHA-256: Node, Bun and Deno have one. */
function nativeDigest(): Digest | undefined {
  const host = globalThis as { process?: { getBuiltinModule?(name: string): { hash?: Digest } | undefined } };
  try {
    return host.process?.getBuiltinModule?.("node:crypto")?.hash;
  } catch {
    return undefined; // a host that asks for a permission
  }
}

/** Options of `createSigner`. */
export interface WasmSignerOptions extends SignerOptions {
  /** Where a long body is hashed: by the host where it has a synchronous hash, which is the default, or in WebAssembly. */
  digest?: "host" | "wasm" | undefined;
}

/** A signer for these keys. It keeps the key of the day, not the keys of other days. */
export function createSigner(options: WasmSignerOptions): Signer {
  checkCredentials(options);
  const { secretId, secretKey, token, signature } = options;
  const signer: SignerOptions = { secretId, secretKey, token, signature };
  let digest: Digest | undefined | null = options.digest === "wasm" ? undefined : null;
  // Asked for at the first long body: it takes longer to load than the signer.
  const host = () => {
    if (digest === null) digest = nativeDigest();
    return digest;
  };
  const keys = new Keys(secretKey);
  return {
    sign(input: SignInput): SignedRequest {
      const plan = prepare(signer, input);
      return plan.tc3 ? signTc3(signer, keys, host, plan) : signQuery(signer, plan);
    },
  };
}

/** The keys of one day, by service. */
class Keys {
  readonly #secretKey: string;
  #day = -1;
  date = "";
  readonly #ready = new Map<string, Key>();

  constructor(secretKey: string) {
    this.#secretKey = secretKey;
  }

  get(core: Core, timestamp: number, service: string): Key {
    const day = Math.floor(timestamp / 86_400);
    if (day !== this.#day) {
      this.#ready.clear();
      this.#day = day;
      this.date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    }
    const ready = this.#ready.get(service);
    if (ready?.core === core && core.holds(ready)) return ready;
    const key = core.derive(this.#secretKey, this.date, service);
    this.#ready.set(service, key);
    return key;
  }
}

function signTc3(signer: SignerOptions, keys: Keys, host: () => Digest | undefined, plan: Tc3Plan): SignedRequest {
  const { method, path, query, body, isUnsigned, timestamp, service } = plan;
  const hash = body.length >= NATIVE_FROM && !isUnsigned ? host() : undefined;
  const kind = isUnsigned ? UNSIGNED : hash ? HASHED : BODY;
  if (body.length > 1 << 20) checkBody(new TextEncoder().encode(body).length);
  const payload = isUnsigned ? "" : hash ? hash("sha256", body, "hex") : body;
  const signature = withCore((core) => core.tc3(keys.get(core, timestamp, service), plan, payload, kind, timestamp));
  const authorization = `TC3-HMAC-SHA256 Credential=${signer.secretId}/${keys.date}/${service}/tc3_request, SignedHeaders=content-type;host, Signature=${signature}`;
  return {
    method,
    url: query === "" ? `https://${plan.host}${path}` : `https://${plan.host}${path}?${query}`,
    headers: tc3Headers(plan, authorization, signer.token),
    body,
    signature,
    trace() {
      const steps = withCore((core) =>
        core.tc3Trace(keys.get(core, timestamp, service), plan, payload, kind, timestamp),
      );
      steps.pop();
      steps.push("signature", signature, "authorization", authorization);
      return steps.flatMap((name, at): TraceStep[] => (at % 2 ? [] : [{ name, value: steps[at + 1] as string }]));
    },
  };
}

/** The numbers of crates/wasm/src/ops.rs. */
const METHODS = { HmacSHA1: 0, HmacSHA256: 1, polyv: 4 } as const;

function signQuery(signer: SignerOptions, plan: QueryPlan): SignedRequest {
  const { method, host, path, is2017 } = plan;
  const head = `${method}\0${host}\0${path}`;
  const number = METHODS[plan.signature] + (is2017 ? 2 : 0);
  let { pairs } = plan;
  const sign = () => withCore((core) => core.query(number, head, signer.secretKey, joined(pairs), pairs.length / 2));
  let answer = sign();
  if (typeof answer === "number") {
    // What is wrong with the pairs is found here, if it is more than their order.
    pairs = sorted(pairs).flat();
    answer = sign();
  }
  if (typeof answer === "number") throw refused("the parameters cannot be signed", "NotSigned");
  const [signature, form] = answer;
  checkForm(plan, form.length);
  const trace = () => {
    const text = withCore((core) => core.queryText(number, head, joined(pairs), pairs.length / 2));
    return queryTrace(plan, signer, text, signature);
  };
  return { ...formRequest(plan, form), signature, trace };
}

/** `name\0value\0name\0value\0` */
const joined = (pairs: Pairs): string => `${pairs.join("\0")}\0`;
