// The gateway's module: messages in and out of its memory. crates/worker says what they hold.

import { load } from "#gateway";

interface Exports {
  readonly memory: WebAssembly.Memory;
  reserve(length: number): number;
  release(address: number, length: number): void;
  create(address: number, length: number): number;
  needs(gateway: number): number;
  decide(gateway: number, address: number, length: number, head: number): number;
  reply(gateway: number, address: number, length: number, head: number): number;
}

/** What the gateway tells. */
export interface Answer {
  /** Set where a request is to be sent. */
  readonly id?: number;
  readonly url?: string;
  readonly method?: string;
  readonly headers: [string, string][];
  readonly body: Uint8Array;
  /** Set where there is an answer for the caller. */
  readonly answer?: Response;
  readonly line?: string;
}

/** A fresh instance of the module. */
export async function loadCore(module: WebAssembly.Module | undefined): Promise<Exports> {
  const found = module ?? (await load());
  return (found instanceof WebAssembly.Module ? await WebAssembly.instantiate(found, {}) : found)
    .exports as unknown as Exports;
}

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();
/** Statuses that a response may not have a body with. */
const BODILESS = [101, 204, 205, 304];

export class GatewayCore {
  readonly #wasm: Exports;
  readonly #gateway: number;
  /** The names of the secrets that each request comes with. */
  readonly variables: readonly string[];
  /** The most bytes of a body. */
  readonly maxBody: number;

  constructor(wasm: Exports, policy: string) {
    this.#wasm = wasm;
    const [address, length] = this.#write(encoder.encode(policy));
    const { gateway, problem } = this.#read(wasm.create(address, length)).head;
    if (problem !== undefined) throw new Error(problem);
    this.#gateway = gateway;
    const { variables, maxBody } = this.#read(wasm.needs(gateway)).head;
    this.variables = variables;
    this.maxBody = maxBody;
  }

  decide(head: object, body: Uint8Array | undefined): Answer {
    return this.#ask("decide", head, body);
  }

  reply(head: object, body: Uint8Array | undefined): Answer {
    return this.#ask("reply", head, body);
  }

  #ask(call: "decide" | "reply", head: object, body: Uint8Array | undefined): Answer {
    const text = encoder.encode(JSON.stringify(head));
    const [address, length] = this.#write(text, body);
    const { head: told, body: content } = this.#read(this.#wasm[call](this.#gateway, address, length, text.length));
    if (told.status === undefined) return { ...told, body: content };
    const { status, headers, line } = told;
    const answer = new Response(BODILESS.includes(status) ? null : content, { status, headers });
    return { headers, body: content, answer, line };
  }

  #write(...parts: (Uint8Array | undefined)[]): [address: number, length: number] {
    const length = parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
    const address = this.#wasm.reserve(length);
    let at = address;
    for (const part of parts) {
      if (part === undefined) continue;
      new Uint8Array(this.#wasm.memory.buffer, at, part.length).set(part);
      at += part.length;
    }
    return [address, length];
  }

  #read(address: number) {
    const lengths = new DataView(this.#wasm.memory.buffer, address, 8);
    const [head, body] = [lengths.getUint32(0, true), lengths.getUint32(4, true)];
    const bytes = new Uint8Array(this.#wasm.memory.buffer, address + 8, head + body).slice();
    this.#wasm.release(address, 8 + head + body);
    return { head: JSON.parse(decoder.decode(bytes.subarray(0, head))), body: bytes.subarray(head) };
  }
}
