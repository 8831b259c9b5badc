// `edgeseal/gateway`: the gateway as a fetch handler, for edge workers and any server that speaks Request and Response.
//
// What is decided is decided by the code that the native server runs, in WebAssembly. Here is what a shell does: read
// the request, hand in clock, randomness and secrets, send what is to be sent, and write the audit line.

import { type Answer, GatewayCore, loadCore } from "./gateway/core.js";
import type { Policy } from "./gateway/policy.js";

export type { Policy, PolicyAccount, PolicyToken } from "./gateway/policy.js";

/** What a worker is given beside the request: variables, and secrets as text or with a `get`. */
export type Env = Readonly<Record<string, unknown>>;

export interface GatewayOptions {
  /** The compiled `edgeseal/gateway.wasm`, for hosts and bundlers that do not find it by themselves. */
  module?: WebAssembly.Module | undefined;
  /** Takes the audit lines, which have nothing secret in them. `console.log` by default. */
  log?: ((line: string) => void) | undefined;
  /** How long the cloud may take, in milliseconds; 30,000 by default. */
  timeout?: number | undefined;
}

export interface GatewayWorker {
  fetch(request: Request, env?: Env, context?: unknown): Promise<Response>;
}

/**
 * A gateway by this policy, an object or its JSON. Without one it is read from the variable `EDGESEAL_POLICY`.
 *
 * `export default createGateway(policy)` is a whole worker.
 */
export function createGateway(policy?: Policy | string, options: GatewayOptions = {}): GatewayWorker {
  const { log = (line: string) => console.log(line), timeout = 30_000 } = options;
  let ready: Promise<GatewayCore> | undefined;
  const core = (env: Env) => {
    if (ready === undefined) {
      ready = start(policy ?? env.EDGESEAL_POLICY, options.module);
      // A policy that is not there yet may be there at the next request.
      ready.catch(() => {
        ready = undefined;
      });
    }
    return ready;
  };
  return {
    async fetch(request, env = {}) {
      let gateway: GatewayCore;
      try {
        gateway = await core(env);
      } catch (error) {
        return failed("PolicyUnusable", `The gateway cannot start: ${message(error)}`);
      }
      try {
        return await serve(gateway, request, env, timeout, log);
      } catch (error) {
        // A trap leaves the memory of the module in an unknown state: the next request gets a fresh one.
        if (error instanceof WebAssembly.RuntimeError) ready = undefined;
        return failed("InternalError", "The gateway failed. Send the request again.");
      }
    },
  };
}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

const failed = (code: string, message: string) =>
  Response.json({ error: { code, message } }, { status: 500, headers: { "Cache-Control": "no-store" } });

async function start(policy: unknown, module: WebAssembly.Module | undefined): Promise<GatewayCore> {
  if (policy === undefined || policy === "") {
    throw new Error("there is no policy. Pass one to createGateway, or set the variable EDGESEAL_POLICY.");
  }
  const text = typeof policy === "string" ? policy : JSON.stringify(policy);
  return new GatewayCore(await loadCore(module), text);
}

async function serve(core: GatewayCore, request: Request, env: Env, timeout: number, log: (line: string) => void) {
  const keys: Record<string, string> = {};
  for (const name of core.variables) {
    const secret = await secretOf(env[name]);
    if (secret !== undefined) keys[name] = secret;
  }
  const head = { method: request.method, url: request.url, headers: [...request.headers], ...moment(), keys };
  const body = await read(request.body, core.maxBody + 1);
  const told = core.decide(body === undefined ? { ...head, broken: true } : head, body);
  const { answer, line } = told.id === undefined ? told : await forward(core, told, timeout);
  if (line !== undefined) log(line);
  return answer as Response;
}

/** Time and a nonce of 31 bits, which official clients read, too. */
function moment() {
  const [random] = crypto.getRandomValues(new Uint32Array(1)) as unknown as [number];
  return { now: Date.now(), nonce: random % 0x7fff_ffff || 1 };
}

/** A secret is text, or a binding that hands it out. */
async function secretOf(value: unknown): Promise<string | undefined> {
  const binding = value as { get?: () => Promise<unknown> } | null | undefined;
  const text = typeof binding === "object" && typeof binding?.get === "function" ? await binding.get() : value;
  return typeof text === "string" ? text : undefined;
}

/** Reads a body, but not more of it than so many bytes. Nothing where it breaks off. */
async function read(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const reader = body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (length >= most) {
        await reader?.cancel();
        break;
      }
    }
  } catch {
    return undefined;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The largest reply that is passed on, in bytes: as natively. */
const MAX_REPLY = 32 << 20;

/** Sends what the gateway has decided to send; a redirect is passed on, never followed. */
async function forward(core: GatewayCore, { id, url, method, headers, body }: Answer, timeout: number) {
  const started = Date.now();
  const sent = headers.filter(([name]) => name !== "host" && name !== "content-length");
  const init: RequestInit = { method: method as string, headers: sent, redirect: "manual" };
  if (method !== "GET") init.body = body as BodyInit;
  const took = () => Math.max(0, Date.now() - started);
  try {
    const response = await fetch(url as string, { ...init, signal: AbortSignal.timeout(timeout) });
    const content = await read(response.body, MAX_REPLY + 1);
    if (content === undefined) throw new Error("the reply broke off");
    const head = { id, took: took(), status: response.status, headers: [...response.headers] };
    if (content.length > MAX_REPLY) return core.reply({ ...head, limit: MAX_REPLY }, undefined);
    return core.reply(head, content);
  } catch (error) {
    const isLate = error instanceof Error && error.name === "TimeoutError";
    const waited = isLate ? Math.ceil(timeout / 1000) : 0;
    return core.reply({ id, took: took(), status: 0, headers: [], waited }, undefined);
  }
}
